import * as v from '@badrap/valita';
import { SiteRefusal } from '../refusal';
import { administers, seeProject } from './places';
import { readInput } from './read-input';
import type { Ask } from './site-parts';

const QuerySchema = v.object({ project: v.string(), type: v.union(v.literal('jira:projectPage'), v.literal('jira:projectSettingsPage')) });

/** The app's pages of a project, or its pages among the project's settings, which only admins see. */
export const readProjectModules: Ask = async ({ jira, host, addresses }, person, input) => {
  const { project: idOrKey, type } = readInput(QuerySchema, input, 'strip');
  const project = await seeProject(jira, person.accountId, idOrKey);
  if (type === 'jira:projectSettingsPage' && !(await administers(jira, person.accountId, project.id))) {
    throw new SiteRefusal(403, "Only the project's admins see its settings.");
  }
  const board = jira.state.boards.where('project', project.id)[0];
  return host.modules(type, {
    accountId: person.accountId,
    locale: person.locale,
    extension: {
      type,
      project: { id: project.id, key: project.key, type: project.projectTypeKey },
      ...(type === 'jira:projectPage' && board ? { board: { id: board.id, type: board.type } } : {}),
      location: `${addresses.site}/jira/software/projects/${project.key}`,
    },
  });
};
