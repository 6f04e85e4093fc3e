import { addBoard, addProject, type JiraState, type Project } from '../jira';
import type { Calendar } from './calendar';
import { epics } from './epics';
import { people } from './people';
import { addSprints } from './sprints';
import { work } from './work';
import { writeItems } from './write-items';

export interface Bakery {
  readonly project: Project;
  /** Issue ids by the names that the demo's items go by. */
  readonly issueIds: ReadonlyMap<string, string>;
}

/** The bakery of the article: croissants over bread, an oven that makes more possible, and shopping that is no croissant. */
export function addBakery(state: JiraState, calendar: Calendar): Bakery {
  const { paula, sam, devi, stella } = people;
  const project = addProject(state, {
    key: 'BAKE',
    name: 'Bakery',
    leadId: paula.id,
    roles: { administrators: [paula.id], members: [sam.id, devi.id], viewers: [stella.id] },
  });
  const board = addBoard(state, { name: 'BAKE board', projectId: project.id });
  const sprints = addSprints(state, board.id, calendar);
  const issueIds = writeItems(state, project.id, [...epics, ...work], { sprints, calendar });
  return { project, issueIds };
}
