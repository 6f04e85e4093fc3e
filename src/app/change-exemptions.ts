import { showExemptions, type Exemption, type Exemptions } from '../core/backlog/exemption';
import { propertyLimit } from '../core/hypothesis/projection';
import { getMyPermissions } from '../jira/get-my-permissions';
import type { JiraRequest } from '../jira/request';
import type { ExemptionLog } from '../store/exemptions';
import { AppFailure } from './app-failure';
import type { MarkFindingLater } from './mark-finding-later';
import type { NowOrQueued } from './now-or-queued';
import type { ProjectExemptions } from './project-exemptions';

interface ChangeExemptionsDeps {
  readonly asUser: JiraRequest;
  readonly exemptions: ExemptionLog;
  readonly projectExemptions: ProjectExemptions;
  readonly markFindingLater: MarkFindingLater;
  readonly nowOrQueued: NowOrQueued;
}

/** How often a change is carried over to what others save at the very same moment. */
const attempts = 5;

/** @returns what is exempted after the change, with the next number; null where nothing changes */
type Change = (latest: Exemptions | null) => Exemptions | null;

/**
 * Changes what is exempted on an issue, for somebody who may edit it, and shows what comes of it:
 * the exemptions themselves, and soon after the finding that is there or gone with them. They are
 * shown even where nothing changes: perhaps that failed before, and is why somebody asks again.
 *
 * @throws AppFailure `not-allowed`, `does-not-fit`, `busy`; JiraError `not-found` for an issue that the person may not see
 */
export function createChangeExemptions(deps: ChangeExemptionsDeps) {
  const { asUser, exemptions: log, projectExemptions, markFindingLater, nowOrQueued } = deps;
  return async (issueId: string, change: Change): Promise<{ readonly exemptions: readonly Exemption[]; readonly projected: boolean }> => {
    const { EDIT_ISSUES: mayEdit } = await getMyPermissions(asUser)({ issueId }, ['EDIT_ISSUES']);
    if (!mayEdit) throw new AppFailure({ code: 'not-allowed' });
    const newest = await append(log, issueId, change);
    const project = () => projectExemptions(issueId, newest);
    const [projected] = await Promise.all([
      nowOrQueued('projecting exemptions', { type: 'exemptions', issueId }, project),
      markFindingLater(issueId),
    ]);
    return { exemptions: newest?.exemptions ?? [], projected };
  };
}

export type ChangeExemptions = ReturnType<typeof createChangeExemptions>;

async function append(log: ExemptionLog, issueId: string, change: Change): Promise<Exemptions | null> {
  let latest = await log.latest(issueId);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const next = change(latest);
    if (next === null) return latest;
    checkFits(next, issueId);
    if ((await log.append(issueId, next.number, next)) === 'appended') return next;
    latest = await log.latest(issueId, next.number);
  }
  throw new AppFailure({ code: 'busy', retryAfterSeconds: 1 });
}

function checkFits(exemptions: Exemptions, issueId: string): void {
  const characters = JSON.stringify(showExemptions(exemptions, issueId)).length;
  if (characters > propertyLimit) throw new AppFailure({ code: 'does-not-fit', characters, limit: propertyLimit });
}
