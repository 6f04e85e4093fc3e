import { findingProperty, readFindingProperty } from '../core/backlog/finding-property';
import { guardSettings } from '../core/backlog/guard-settings';
import { touchesFinding } from '../core/backlog/touches-finding';
import { projectedLength, propertyLimit } from '../core/hypothesis/projection';
import type { Revision } from '../core/hypothesis/revision';
import { carriesHypothesis, type ProjectSettings } from '../core/settings/project-settings';
import type { Input, Result } from '../contract/contract';
import type { Issue } from '../jira/issue';
import type { JiraRequest } from '../jira/request';
import type { CurrencyLog } from '../store/currencies';
import type { RevisionLog } from '../store/revisions';
import type { SettingsLog } from '../store/settings';
import type { Actor } from './actor';
import { AppFailure } from './app-failure';
import { checkCycles } from './check-cycles';
import { checkEnables } from './check-enables';
import { checkIssue } from './check-issue';
import { checkMeasure } from './check-measure';
import { decideChange } from './decide-change';
import type { FollowWorthLater } from './follow-worth-later';
import type { MarkFindingLater } from './mark-finding-later';
import type { ProjectSoon } from './project-soon';
import { askedOutside, readyChange, type Asked } from './ready-change';

interface ChangeDeps {
  readonly asUser: JiraRequest;
  readonly revisions: RevisionLog;
  readonly settings: SettingsLog;
  readonly currencies: Pick<CurrencyLog, 'latest'>;
  readonly projectSoon: ProjectSoon;
  readonly markFindingLater: MarkFindingLater;
  readonly followWorthLater: FollowWorthLater;
  /** ISO 8601, UTC. */
  readonly now: () => string;
}

/** How often a change is carried over to what others save at the very same moment. */
const attempts = 5;

/**
 * Appends a revision to an issue's hypothesis, and projects it. Where the guard may judge the issue
 * otherwise from now on, or it may be worth something else, that is left to the queue: a person is
 * waiting.
 *
 * The order matters: first everything is checked as the person, then the log is written, which is
 * the truth, and only then the issue property. What is refused leaves nothing behind.
 *
 * @throws AppFailure `not-allowed`, `not-a-carrier`, `conflict`, `invalid-input`, `does-not-fit`
 * @throws JiraError `not-found` for an issue that the person may not see
 */
export function createChangeHypothesis(deps: ChangeDeps) {
  const { asUser, revisions, settings, currencies, projectSoon, markFindingLater, followWorthLater, now } = deps;
  return async (actor: Actor, input: Input<'changeHypothesis'>, asked: Asked = askedOutside): Promise<Result<'changeHypothesis'>> => {
    const { issueId, base, change } = input;
    const [{ issue, named }, newest] = await Promise.all([
      checkIssue(asUser, issueId, change),
      revisions.latest(issueId, base),
    ]);
    const projectId = issue.project.id;
    const [{ settings: ofProject }, currency] = await Promise.all([settings.latest(projectId), currencies.latest(projectId)]);
    if (!carriesHypothesis(ofProject, issue.type)) throw new AppFailure({ code: 'not-a-carrier' });
    checkEnables(change, issueId, newest, named);
    if (change.type === 'edit') checkMeasure(change.hypothesis, newest, currency);

    const ready = await readyChange(revisions, change, { issueId, newest, currency, asked, now: now() });
    await checkCycles(asUser, ready, { issueId, newest, named });
    const seen = await findSeen(revisions, issueId, base, newest);
    let latest = newest;
    for (let attempt = 0; attempt < attempts; attempt++) {
      const { type, revision } = decideChange(ready, { seen, latest }, { by: actor.accountId, at: now() });
      if (type === 'unchanged') return { revision, projected: true };
      checkFits(revision, issueId);
      if ((await revisions.append(issueId, revision.number, revision)) === 'appended') {
        const projected = await projectSoon(issueId, revision, projectId);
        if (mayJudgeOtherwise(issue, ofProject, { before: latest, after: revision }, now())) await markFindingLater(issueId);
        await followWorthLater([{ issueId, before: latest, after: revision, currency }]);
        return { revision, projected };
      }
      latest = await revisions.latest(issueId, revision.number);
    }
    throw new AppFailure({ code: 'conflict', current: latest });
  };
}

export type ChangeHypothesis = ReturnType<typeof createChangeHypothesis>;

function mayJudgeOtherwise(
  { type, properties }: Issue,
  settings: ProjectSettings,
  saved: { readonly before: Revision | null; readonly after: Revision },
  now: string,
): boolean {
  const shown = readFindingProperty(properties[findingProperty]);
  return touchesFinding({ ...saved, type, shown }, guardSettings(settings), now.slice(0, 10));
}

async function findSeen(revisions: RevisionLog, issueId: string, base: number, newest: Revision | null) {
  if (base === 0) return null;
  return base === newest?.number ? newest : revisions.find(issueId, base);
}

function checkFits(revision: Revision, issueId: string): void {
  const characters = projectedLength(revision, issueId);
  if (characters > propertyLimit) throw new AppFailure({ code: 'does-not-fit', characters, limit: propertyLimit });
}
