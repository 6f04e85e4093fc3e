import { addBoard, addIssue, addProject, issueTypeIds, type JiraState, statusIds } from '../jira';
import type { Calendar } from './calendar';
import { people } from './people';

const jobs: readonly (readonly [summary: string, status: keyof typeof statusIds])[] = [
  ['Service the deck oven door', 'inProgress'],
  ['New fan belt for the proofer', 'toDo'],
  ['Descale the coffee machine', 'toDo'],
  ['Replace the fridge seal', 'done'],
];

/** A project that the bakery's team does not see: Otto keeps the machines of several bakeries running. */
export function addShopFloor(state: JiraState, { at }: Calendar): void {
  const { otto, paula } = people;
  const { id: projectId } = addProject(state, { key: 'OPS', name: 'Machines and maintenance', leadId: otto.id, roles: { members: [paula.id] } });
  addBoard(state, { name: 'OPS board', projectId });
  const epic = addIssue(state, { projectId, typeId: issueTypeIds.epic, summary: 'Ovens that never stand still', created: at(-40), assigneeId: otto.id });
  for (const [summary, status] of jobs) {
    addIssue(state, { projectId, typeId: issueTypeIds.task, summary, parentId: epic.id, statusId: statusIds[status], created: at(-18), assigneeId: otto.id });
  }
}
