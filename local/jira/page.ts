import type { Call } from './call';
import { badRequest } from './errors';

/** A whole number of the query, or what stands for it. @throws JiraRefusal 400 */
export function numberIn(query: URLSearchParams, name: string, fallback: number): number {
  const text = query.get(name);
  if (text === null || text === '') return fallback;
  if (!/^-?\d{1,15}$/.test(text)) throw badRequest(`The value '${text}' of '${name}' is not a whole number.`);
  return Math.max(0, Number(text));
}

/** One page of a list, by `startAt` and `maxResults`: beyond `most` Jira gives fewer and says so. */
export function page<T>({ query }: Pick<Call, 'query'>, values: readonly T[], limit: { readonly usual: number; readonly most: number }) {
  const startAt = numberIn(query, 'startAt', 0);
  const maxResults = Math.min(numberIn(query, 'maxResults', limit.usual), limit.most);
  const shown = values.slice(startAt, startAt + maxResults);
  return { maxResults, startAt, total: values.length, isLast: startAt + shown.length >= values.length, values: shown };
}
