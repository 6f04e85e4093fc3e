/** Where in the tab of sprints somebody is. */
export type SprintsRoute = { readonly screen: 'all' } | { readonly screen: 'review' | 'goal'; readonly sprintId: string };

/** @param path as in `/sprints/12/goal`; whatever else it is leads to all sprints */
export function routeOf(path: string): SprintsRoute {
  const [, sprintId, goal] = /^\/sprints\/(\d+)(\/goal)?\/?$/.exec(path) ?? [];
  if (sprintId === undefined) return { screen: 'all' };
  return { screen: goal === undefined ? 'review' : 'goal', sprintId };
}

export function pathOf(route: SprintsRoute): string {
  if (route.screen === 'all') return '/sprints';
  return `/sprints/${route.sprintId}${route.screen === 'goal' ? '/goal' : ''}`;
}
