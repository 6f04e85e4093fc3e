import { addBoard, addProject, type JiraState, type Project } from '../jira';
import type { Calendar } from './calendar';
import { epics } from './epics';
import { people } from './people';
import { addSprints, type BakerySprints } from './sprints';
import { work } from './work';
import { writeItems } from './write-items';
import { addPast, rankLast, type Month } from './years/add-past';
import { sinceThen, sinceThenToDos } from './years/since-then';

export interface Bakery {
  readonly project: Project;
  /** Issue ids by the names that the demo's items go by. */
  readonly issueIds: ReadonlyMap<string, string>;
  readonly sprints: BakerySprints;
  /** What was done in the two years before; nothing where they are not told. */
  readonly months: readonly Month[];
}

/** The bakery of the article: croissants over bread, an oven that makes more possible, and shopping that is no croissant. @param years with what it bet on in two years */
export function addBakery(state: JiraState, calendar: Calendar, years = false): Bakery {
  const { paula, sam, devi, stella } = people;
  const project = addProject(state, {
    key: 'BAKE',
    name: 'Bakery',
    leadId: paula.id,
    roles: { administrators: [paula.id], members: [sam.id, devi.id], viewers: [stella.id] },
  });
  const board = addBoard(state, { name: 'BAKE board', projectId: project.id });
  const months = years ? addPast(state, project.id, board.id, calendar) : [];
  const sprints = addSprints(state, board.id, calendar);
  const issueIds = writeItems(state, project.id, [...epics, ...(years ? sinceThen : []), ...work, ...(years ? sinceThenToDos : [])], { sprints, calendar });
  rankLast(state, months);
  return { project, issueIds, sprints, months };
}
