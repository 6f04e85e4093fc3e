import * as v from '@badrap/valita';
import { openSprints, seeBoard, seeProject } from './places';
import { readInput } from './read-input';
import type { Ask } from './site-parts';

const QuerySchema = v.object({ board: v.string() });

/**
 * What the app adds to the menus of a board's backlog and of its sprints. Forge's docs list no extension data of
 * these modules: this is what those of a project page have, and the sprint.
 */
export const readBoardModules: Ask = async ({ jira, host, addresses }, { accountId, locale }, input) => {
  const board = await seeBoard(jira, accountId, readInput(QuerySchema, input, 'strip').board);
  const [project, sprints] = await Promise.all([seeProject(jira, accountId, board.location.projectKey), openSprints(jira, accountId, board.id)]);
  const modules = (type: string, more: object = {}) =>
    host.modules(type, {
      accountId,
      locale,
      extension: {
        type,
        project: { id: project.id, key: project.key, type: project.projectTypeKey },
        board: { id: board.id, type: board.type },
        ...more,
        location: `${addresses.site}/jira/software/projects/${project.key}/boards/${board.id}/backlog`,
      },
    });
  const ofSprints = sprints.map(async (sprint) => [sprint.id, await modules('jira:sprintAction', { sprint })] as const);
  return { backlog: await modules('jira:backlogAction'), sprints: Object.fromEntries(await Promise.all(ofSprints)) };
};
