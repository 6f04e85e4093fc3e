import type { Actor } from '../actor';
import type { Site } from '../call';
import { customFields } from '../fields';
import { accountOf } from '../permissions';
import type { Issue } from '../records';
import { changeItems } from './change-items';
import { issueUpdated } from './issue-events';

/** Writes an issue, its changelog and its event. A change of nothing leaves no trace; ranking leaves `updated` alone. */
export function changeIssue(site: Site, actor: Actor, before: Issue, changes: Partial<Omit<Issue, 'id' | 'updated'>>): Issue {
  const { state } = site;
  const wanted: Issue = { ...before, ...changes };
  const items = changeItems(state, before, wanted);
  // Formatting alone changes a description without changing its words.
  const reformatted = JSON.stringify(before.description) !== JSON.stringify(wanted.description);
  if (items.length === 0 && !reformatted) return before;

  const at = site.now().toISOString();
  const onlyRank = items.length > 0 && items.every(({ fieldId }) => fieldId === customFields.rank);
  const after = state.issues.put({ ...wanted, updated: onlyRank ? before.updated : at });
  const history = state.histories.put({
    id: String(state.next('history', 10000)), issueId: after.id, authorId: accountOf(actor), created: at, items,
  });
  site.emit(issueUpdated(site, actor, { before, after, history }));
  return after;
}
