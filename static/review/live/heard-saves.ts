import type { QueryClient } from '@tanstack/react-query';
import { hypothesisProperty, readProjection } from '../../../src/core/hypothesis/projection';
import { findAllIssues } from '../../../src/jira/find-all-issues';
import { jira } from '../../api/jira';
import { knownRevision, showSaved } from '../reading/show-saved';

/** What is told within this time is read with one call. */
const gatherMs = 120;
/** The app tells of a save before Jira's lists have caught up, now and then. */
const readAgainMs = [600, 1500, 4000];

/** Reads what others saved, as this person, several at once. */
export function createHeardSaves(client: QueryClient, sprintId: string) {
  const wanted = new Map<string, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isMissing = ([issueId, number]: readonly [string, number]) => (knownRevision(client, sprintId, issueId) ?? 0) < number;

  async function read(attempt: number): Promise<void> {
    const asked = [...wanted].filter(isMissing);
    wanted.clear();
    if (asked.length === 0) return;
    const found = await findAllIssues(jira)(asked.map(([id]) => id), [hypothesisProperty]).catch(() => []);
    for (const { id, properties } of found) {
      const reading = readProjection(properties[hypothesisProperty], id);
      if (reading.state === 'sound') showSaved(client, sprintId, id, reading.revision);
    }
    const later = asked.filter(isMissing);
    const pause = readAgainMs[attempt];
    if (later.length === 0 || pause === undefined) return;
    later.forEach(([id, number]) => wanted.set(id, Math.max(number, wanted.get(id) ?? 0)));
    plan(pause, attempt + 1);
  }

  function plan(milliseconds: number, attempt: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void read(attempt), milliseconds);
  }

  return {
    hear: ({ issueId, revision }: { readonly issueId: string; readonly revision: number }) => {
      if (!isMissing([issueId, revision])) return;
      wanted.set(issueId, Math.max(revision, wanted.get(issueId) ?? 0));
      plan(gatherMs, 0);
    },
    stop: () => clearTimeout(timer),
  };
}
