import type { ReadyChange } from '../core/hypothesis/next-revision';
import { projectedLength, propertyLimit } from '../core/hypothesis/projection';
import type { Revision } from '../core/hypothesis/revision';
import { carriesHypothesis } from '../core/settings/project-settings';
import type { Input, RequestedChange, Result } from '../contract/contract';
import type { JiraRequest } from '../jira/request';
import type { RevisionLog } from '../store/revisions';
import type { SettingsLog } from '../store/settings';
import type { Actor } from './actor';
import { AppFailure } from './app-failure';
import { checkEnables } from './check-enables';
import { checkIssue } from './check-issue';
import { decideChange } from './decide-change';
import type { ProjectSoon } from './project-soon';

interface ChangeDeps {
  readonly asUser: JiraRequest;
  readonly revisions: RevisionLog;
  readonly settings: SettingsLog;
  readonly projectSoon: ProjectSoon;
  /** ISO 8601, UTC. */
  readonly now: () => string;
}

/** How often a change is carried over to what others save at the very same moment. */
const attempts = 5;

/**
 * Appends a revision to an issue's hypothesis, and projects it.
 *
 * The order matters: first everything is checked as the person, then the log is written, which is
 * the truth, and only then the issue property. What is refused leaves nothing behind.
 *
 * @throws AppFailure `not-allowed`, `not-a-carrier`, `conflict`, `invalid-input`, `does-not-fit`
 * @throws JiraError `not-found` for an issue that the person may not see
 */
export function createChangeHypothesis({ asUser, revisions, settings, projectSoon, now }: ChangeDeps) {
  return async (actor: Actor, input: Input<'changeHypothesis'>): Promise<Result<'changeHypothesis'>> => {
    const { issueId, base, change } = input;
    const [{ issue, visible }, newest] = await Promise.all([
      checkIssue(asUser, issueId, change),
      revisions.latest(issueId, base),
    ]);
    const { settings: ofProject } = await settings.latest(issue.project.id);
    if (!carriesHypothesis(ofProject, issue.type)) throw new AppFailure({ code: 'not-a-carrier' });
    checkEnables(change, issueId, newest, visible);

    const ready = await getReady(revisions, issueId, change);
    const seen = await findSeen(revisions, issueId, base, newest);
    let latest = newest;
    for (let attempt = 0; attempt < attempts; attempt++) {
      const { type, revision } = decideChange(ready, { seen, latest }, { by: actor.accountId, at: now() });
      if (type === 'unchanged') return { revision, projected: true };
      checkFits(revision, issueId);
      if ((await revisions.append(issueId, revision.number, revision)) === 'appended') {
        return { revision, projected: await projectSoon(issueId, revision) };
      }
      latest = await revisions.latest(issueId, revision.number);
    }
    throw new AppFailure({ code: 'conflict', current: latest });
  };
}

async function getReady(revisions: RevisionLog, issueId: string, change: RequestedChange): Promise<ReadyChange> {
  if (change.type !== 'restore') return change;
  const from = await revisions.find(issueId, change.revision);
  if (from !== undefined) return { type: 'restore', from };
  throw new AppFailure({ code: 'invalid-input', fields: [{ path: 'change.revision', problem: 'unknown-id' }] });
}

async function findSeen(revisions: RevisionLog, issueId: string, base: number, newest: Revision | null) {
  if (base === 0) return null;
  return base === newest?.number ? newest : revisions.find(issueId, base);
}

function checkFits(revision: Revision, issueId: string): void {
  const characters = projectedLength(revision, issueId);
  if (characters > propertyLimit) throw new AppFailure({ code: 'does-not-fit', characters, limit: propertyLimit });
}
