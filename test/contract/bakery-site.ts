import {
  addBoard, addIssue, addProject, addSprint, addUser, issueTypeIds, type JiraState, setProperty, statusIds,
} from '../../local/jira';

/** The property that the manifest makes searchable. */
export const hypothesisProperty = 'value-backlog-hypothesis';

const person = (name: string) => ({ id: `account-${name.toLowerCase()}`, emailAddress: `${name.toLowerCase()}@bakery.example`, displayName: name });

const hypothesis = (thing: string, confidence: number, dueDate: string, verdict?: string) => ({
  index: { thing, confidence, dueDate, ...(verdict === undefined ? {} : { verdict }) },
});

/** A small bakery: two epics, four to-dos in rank order, an active and a future sprint, and a project that is nobody's business. */
export function seedBakery(state: JiraState): void {
  const people = ['Paula', 'Sam', 'Devi', 'Stella', 'Otto'].map((name) => addUser(state, person(name)));
  const [paula = '', sam = '', devi = '', stella = '', otto = ''] = people.map(({ id }) => id);
  const bakery = addProject(state, { key: 'BAKE', name: 'Bakery', leadId: paula, roles: { administrators: [paula], members: [sam, devi], viewers: [stella] } });
  addProject(state, { key: 'MILL', name: 'Mill', leadId: otto });
  const board = addBoard(state, { name: 'Bakery board', projectId: bakery.id });
  const active = addSprint(state, { name: 'Week 47', boardId: board.id, state: 'active', goal: 'More guests before work', startDate: '2026-11-16T08:00:00.000Z', endDate: '2026-11-23T08:00:00.000Z' });
  addSprint(state, { name: 'Week 48', boardId: board.id });

  const issue = (summary: string, rest: Partial<Parameters<typeof addIssue>[1]> = {}) => addIssue(state, { projectId: bakery.id, summary, ...rest });
  const croissants = issue('Croissants at seven', { typeId: issueTypeIds.epic });
  const ovens = issue('A second oven', { typeId: issueTypeIds.epic });
  issue('Buy flour', { parentId: croissants.id, sprintId: active.id, statusId: statusIds.inProgress, assigneeId: devi });
  issue('Try three recipes', { parentId: croissants.id, labels: ['recipe'], storyPoints: 3 });
  issue('Ask for offers', { parentId: ovens.id });
  issue('Measure the door', { parentId: ovens.id, statusId: statusIds.done });
  setProperty(state, 'issue', croissants.id, hypothesisProperty, hypothesis('sell croissants from seven', 60, '2026-11-01'));
  setProperty(state, 'issue', ovens.id, hypothesisProperty, hypothesis('put up a second oven', 80, '2027-03-01', 'achieved'));
}
