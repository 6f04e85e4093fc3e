import { worthProperty } from '../core/currency/worth-property';
import type { ValuedItem } from '../core/currency/worth/valued';
import { hypothesisProperty, readProjection } from '../core/hypothesis/projection';
import type { Revision } from '../core/hypothesis/revision';
import type { Issue } from '../jira/issue';
import type { RevisionLog } from '../store/revisions';
import { claimedNumber } from './shown-truth';

/** The properties of an issue that its worth is told from, and in. */
export const worthProperties = [hypothesisProperty, worthProperty] as const;

/** An issue with `worthProperties`, and its hypothesis as far as it is believed; null for none. */
export interface WorthIssue {
  readonly issue: Issue;
  readonly revision: Revision | null;
}

/** What the property says, where it says what the app wrote. An edit past the app is soon mended, and worth nothing until then. */
export function asShown(issue: Issue): WorthIssue {
  const shown = readProjection(issue.properties[hypothesisProperty], issue.id);
  return { issue, revision: shown.state === 'sound' ? shown.revision : null };
}

/** What the log says, which is the truth, and may be ahead of the property. */
export const asWritten =
  (revisions: Pick<RevisionLog, 'latest'>) =>
  async (issue: Issue): Promise<WorthIssue> => {
    const shown = readProjection(issue.properties[hypothesisProperty], issue.id);
    return { issue, revision: await revisions.latest(issue.id, claimedNumber(shown)) };
  };

export function valuedItem({ issue, revision }: WorthIssue): ValuedItem {
  return { id: issue.id, hypothesis: revision?.hypothesis ?? null };
}

/** What an issue makes possible; nothing unless it is an enabler. */
export function enabledBy({ revision }: WorthIssue): readonly string[] {
  return revision?.hypothesis.kind === 'enabler' ? revision.hypothesis.enables : [];
}
