import { guardSettings, type GuardSettings } from '../../../src/core/backlog/guard-settings';
import { settingsProperty } from '../../../src/core/settings/project-settings';
import { readProjectSettings } from '../../../src/core/settings/stored-project-settings';
import { findProjectProperty } from '../../../src/jira/find-project-property';
import { getBoardFilter } from '../../../src/jira/get-board-filter';
import { getMyPermissions } from '../../../src/jira/get-my-permissions';
import { getProject } from '../../../src/jira/get-project';
import { isJiraError } from '../../../src/jira/jira-error';
import type { JiraRequest } from '../../../src/jira/request';
import type { MayRepair } from '../../repairs/offered';
import type { Source } from './backlog-jql';
import { findFirstBoard } from './first-board';
import type { Place } from './place';

export interface Prepared {
  readonly projectId: string;
  /** null where the project has no board. */
  readonly boardId: string | null;
  readonly source: Source;
  readonly settings: GuardSettings;
  readonly may: MayRepair;
}

/** What must be known before the first item can be judged, asked side by side. */
export async function prepare(request: JiraRequest, place: Place): Promise<Prepared> {
  const projectId = await projectOf(request, place);
  const [settings, may, { boardId, source }] = await Promise.all([
    readSettings(request, projectId),
    readPermissions(request, projectId),
    sourceOf(request, place.boardId, projectId),
  ]);
  return { projectId, boardId, source, settings, may };
}

async function projectOf(request: JiraRequest, { projectId, projectKey }: Place): Promise<string> {
  return projectId === '' && projectKey !== null ? (await getProject(request)(projectKey)).id : projectId;
}

export async function readSettings(request: JiraRequest, projectId: string): Promise<GuardSettings> {
  return guardSettings(readProjectSettings(await findProjectProperty(request)(projectId, settingsProperty)).settings);
}

async function readPermissions(request: JiraRequest, projectId: string): Promise<MayRepair> {
  const { EDIT_ISSUES, SCHEDULE_ISSUES } = await getMyPermissions(request)({ projectId }, ['EDIT_ISSUES', 'SCHEDULE_ISSUES']);
  return { edit: EDIT_ISSUES, schedule: SCHEDULE_ISSUES };
}

/** Where Jira keeps a board or its filter from the person, it is the project's backlog that is checked. */
async function sourceOf(request: JiraRequest, known: string | null, projectId: string): Promise<Pick<Prepared, 'boardId' | 'source'>> {
  const boardId = known ?? (await unlessKept(findFirstBoard(request, projectId)));
  const filterId = boardId === null ? null : await unlessKept(getBoardFilter(request)(boardId));
  return { boardId, source: filterId === null ? { projectId } : { filterId } };
}

/** @returns null for what does not exist, or is not for this person's eyes */
async function unlessKept<Told>(told: Promise<Told>): Promise<Told | null> {
  try {
    return await told;
  } catch (error) {
    if (isJiraError(error, 'not-found', 'forbidden', 'rejected', 'unauthorised')) return null;
    throw error;
  }
}
