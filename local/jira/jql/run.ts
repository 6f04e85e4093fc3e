import type { Actor } from '../actor';
import type { Site } from '../call';
import { may } from '../permissions';
import type { Issue } from '../records';
import type { Scope } from './clause';
import { compile } from './compile';
import { ordered } from './order';
import { parseQuery, type SortKey } from './query';

export const byRank: readonly SortKey[] = [{ field: { text: 'rank', property: null }, descending: false }];

/**
 * Every issue that a query finds for a person, in order.
 *
 * @param among looks at these only
 * @param usual the order when the query names none
 * @throws JiraRefusal 400 for what is wrong with the query
 */
export function runQuery(
  site: Site,
  actor: Actor,
  jql: string,
  { among, usual = [] }: { readonly among?: readonly Issue[]; readonly usual?: readonly SortKey[] } = {},
): readonly Issue[] {
  const query = parseQuery(jql);
  const scope: Scope = { site, actor, now: site.now() };
  const predicate = query.where && compile(query.where, scope);
  const visible = new Set(site.state.projects.all().filter((project) => may(actor, 'BROWSE_PROJECTS', project)).map(({ id }) => id));
  const found = (among ?? predicate?.candidates?.() ?? site.state.issues.all()).filter(
    (issue) => visible.has(issue.projectId) && (predicate?.test(issue) ?? true),
  );
  return ordered(found, query.orderBy.length > 0 ? query.orderBy : usual, scope);
}

/** Jira refuses to search for everything there is. */
export const isBounded = (jql: string): boolean => parseQuery(jql).where !== null;
