import { guardSettings, type GuardSettings } from '../../src/core/backlog/guard-settings';
import { settingsProperty } from '../../src/core/settings/project-settings';
import { readProjectSettings } from '../../src/core/settings/stored-project-settings';
import { findProjectProperty } from '../../src/jira/find-project-property';
import { getMyPermissions } from '../../src/jira/get-my-permissions';
import type { JiraRequest } from '../../src/jira/request';
import type { MayRepair } from '../repairs/offered';

/** What the guard must know of a project before it can say anything about its items. */
export interface ProjectKnowledge {
  readonly settings: GuardSettings;
  readonly may: MayRepair;
}

/** Asks once per project and page load, two calls side by side; what failed is asked again. */
export function createProjectKnowledge(jira: JiraRequest): (projectId: string) => Promise<ProjectKnowledge> {
  const known = new Map<string, Promise<ProjectKnowledge>>();
  return async (projectId) => {
    const knowledge = known.get(projectId) ?? readKnowledge(jira, projectId);
    known.set(projectId, knowledge);
    try {
      return await knowledge;
    } catch (error) {
      known.delete(projectId);
      throw error;
    }
  };
}

async function readKnowledge(jira: JiraRequest, projectId: string): Promise<ProjectKnowledge> {
  const [stored, { EDIT_ISSUES: edit, SCHEDULE_ISSUES: schedule }] = await Promise.all([
    findProjectProperty(jira)(projectId, settingsProperty),
    getMyPermissions(jira)({ projectId }, ['EDIT_ISSUES', 'SCHEDULE_ISSUES']),
  ]);
  return { settings: guardSettings(readProjectSettings(stored).settings), may: { edit, schedule } };
}
