import type { ListedSprint } from '../../src/jira/find-sprints';

const states: readonly ListedSprint['state'][] = ['active', 'future', 'closed'];

/** What runs, then what comes, in the board's order; then what was, the newest first. */
export function inReadingOrder(sprints: readonly ListedSprint[]): readonly ListedSprint[] {
  return states.flatMap((state) => {
    const those = sprints.filter((sprint) => sprint.state === state);
    return state === 'closed' ? those.toSorted((a, b) => endOf(b) - endOf(a)) : those;
  });
}

const endOf = ({ completeDate, endDate }: ListedSprint) => Date.parse(completeDate ?? endDate ?? '') || 0;
