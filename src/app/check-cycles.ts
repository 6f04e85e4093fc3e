import { cycleThrough } from '../core/currency/worth/cycle';
import type { ReadyChange } from '../core/hypothesis/next-revision';
import { hypothesisProperty } from '../core/hypothesis/projection';
import type { Revision } from '../core/hypothesis/revision';
import type { FieldProblem } from '../contract/answer';
import { findIssues } from '../jira/find-issues';
import type { Issue } from '../jira/issue';
import type { JiraRequest } from '../jira/request';
import { AppFailure } from './app-failure';
import { asShown, enabledBy } from './worth-issue';

/**
 * Calls beside those that every save makes, for a change that names what the issue did not make
 * possible before: only where that are enablers themselves, one for each further enabler on the way.
 */
const mostCalls = 3;

/** As many as Jira reads in one call. */
const perCall = 100;

interface Naming {
  readonly issueId: string;
  readonly newest: Revision | null;
  /** Issues that are at hand. */
  readonly named: ReadonlyMap<string, Issue>;
}

/**
 * Refuses what would make an enabler possible by itself: it would be worth nothing that anybody
 * could name. Looks as the person, so it stays silent about a way through issues that they may not
 * see, about ways that are longer than it looks, and where two people close a cycle at the same
 * moment: then the worth says so.
 *
 * @throws AppFailure `invalid-input`, with the cycle at each id through which there is one; where an
 *   old revision is brought back, at that
 */
export async function checkCycles(asUser: JiraRequest, change: ReadyChange, { issueId, newest, named }: Naming): Promise<void> {
  if (change.type !== 'edit' && change.type !== 'restore') return;
  const { hypothesis } = change.type === 'edit' ? change : change.from;
  const before = newest?.hypothesis.kind === 'enabler' ? newest.hypothesis.enables : [];
  const fresh = hypothesis.kind === 'enabler' ? hypothesis.enables.filter((id) => !before.includes(id)) : [];
  if (fresh.length === 0) return;
  const pathOf = (id: string) => (change.type === 'edit' ? `change.hypothesis.enables.${hypothesis.enables.indexOf(id)}` : 'change.revision');
  const enables = await followed(asUser, issueId, fresh, named);
  const fields = fresh.flatMap((id): readonly FieldProblem[] => {
    const cycle = cycleThrough(issueId, (from) => (from === issueId ? [id] : (enables.get(from) ?? [])));
    return cycle === null ? [] : [{ path: pathOf(id), problem: 'enables-cycle', cycle }];
  });
  if (fields.length > 0) throw new AppFailure({ code: 'invalid-input', fields });
}

/** What each issue makes possible that lies on a way from these, as far as it is looked at. A way that comes back is not followed further. */
async function followed(asUser: JiraRequest, issueId: string, fresh: readonly string[], named: ReadonlyMap<string, Issue>) {
  const enables = new Map([...named.values()].map((issue) => [issue.id, enabledBy(asShown(issue))]));
  enables.set(issueId, []);
  const next = () => [...new Set([...fresh, ...fresh.flatMap((id) => reachable(id, enables))])].filter((id) => !enables.has(id));
  let missing = next();
  for (let call = 0; call < mostCalls && missing.length > 0; call++) {
    const asked = missing.slice(0, perCall);
    const found = await findIssues(asUser)(asked, [hypothesisProperty]);
    // Not there, or not for this person to see: the way ends.
    for (const id of asked) enables.set(id, []);
    for (const issue of found) enables.set(issue.id, enabledBy(asShown(issue)));
    missing = next();
  }
  return enables;
}

/** All ids that ways from this one come past. */
function reachable(start: string, enables: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const seen = new Set<string>();
  const waiting = [start];
  for (const id of waiting) {
    for (const next of enables.get(id) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(next);
    }
  }
  return [...seen];
}
