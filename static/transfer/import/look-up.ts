import { hypothesisProperty, readProjection } from '../../../src/core/hypothesis/projection';
import { carriesHypothesis, type ProjectSettings } from '../../../src/core/settings/project-settings';
import type { KnownIssue } from '../../../src/core/transfer/plan-row';
import { findEditableIssues } from '../../../src/jira/find-editable-issues';
import { findIssues } from '../../../src/jira/find-issues';
import type { Issue } from '../../../src/jira/issue';
import type { JiraRequest } from '../../../src/jira/request';
import { inSlices, type Pace } from '../../check/reading/slices';
import type { CallApp } from '../app-functions';
import { newestRevisions } from '../newest-revisions';

interface LookUpParts {
  readonly projectId: string;
  readonly settings: ProjectSettings;
  readonly request: JiraRequest;
  readonly callApp: CallApp;
  readonly pace: Pace;
  readonly signal: AbortSignal;
  readonly onFound: (looked: number) => void;
}

const perCall = 100;

/** Those of these issues that the person may see, by key, as they are now: one REST call for a hundred, and one for a thousand about who may edit. */
export async function lookUp(
  keys: readonly string[],
  { projectId, settings, request, callApp, pace, signal, onFound }: LookUpParts,
): Promise<ReadonlyMap<string, KnownIssue>> {
  const issues: Issue[] = [];
  for (let begin = 0; begin < keys.length; begin += perCall) {
    issues.push(...(await findIssues(request)(keys.slice(begin, begin + perCall), [hypothesisProperty])));
    signal.throwIfAborted();
    onFound(Math.min(begin + perCall, keys.length));
  }
  const editable = await findEditableIssues(request)(issues.map(({ id }) => id));
  const read = await inSlices(issues, (issue) => ({ issue, reading: readProjection(issue.properties[hypothesisProperty], issue.id) }), pace);
  const altered = read.filter(({ reading }) => reading.state === 'altered').map(({ issue }) => issue.id);
  // They were changed past us: the app knows what they were.
  const truth = await newestRevisions(altered, callApp);
  return new Map(
    read.map(({ issue: { id, key, project, type }, reading }): readonly [string, KnownIssue] => [
      key,
      {
        id,
        key,
        isInProject: project.id === projectId,
        isCarrier: carriesHypothesis(settings, type),
        mayEdit: editable.has(id),
        revision: reading.state === 'sound' ? reading.revision : (truth.get(id) ?? null),
      },
    ]),
  );
}
