import { hypothesisProperty, project } from '../../../src/core/hypothesis/projection';
import type { Revision } from '../../../src/core/hypothesis/revision';
import { disengagement, readClosedSprints, readSprintSymptoms } from '../../../static/learn/symptoms/read-symptoms';
import { agreedBy, aRevision, monday, paula } from '../../core/hypothesis/a-hypothesis';
import { aKeptVerdict } from '../../core/hypothesis/a-verdict';
import { anAnswer, anIssue, jiraThatSays } from '../../jira/an-answer';
import { aReadBet } from './a-read-bet';

const sprint = { id: '7', name: 'Week 47', boardId: '3', state: 'closed', goal: '', startDate: '2026-11-16T08:00:00.000Z', endDate: '2026-11-27T16:00:00.000Z', completeDate: null } as const;
const listed = (id: number, completeDate: string) => ({ id, name: `Week ${id}`, state: 'closed', originBoardId: 1, completeDate });
const story = { id: '10002', name: 'Story', hierarchyLevel: 0 };
const finished = { name: 'Done', statusCategory: { key: 'done' } };
const toDo = (id: string, said: object) => anIssue(id, { issuetype: story, ...said });
const epic = (id: string, revision: Revision) => ({ ...anIssue(id), properties: { [hypothesisProperty]: project(revision, id) } });

test('a sprint says how many of its finished to-dos served nothing, and which hypotheses nobody answered', async () => {
  const { request } = jiraThatSays(
    anAnswer({
      issues: [
        toDo('1', { parent: { id: '100' }, status: finished }),
        toDo('2', { status: finished }),
        toDo('3', { parent: { id: '101' }, status: finished }),
        toDo('4', {}),
      ],
    }),
    anAnswer({ issues: [epic('100', aRevision()), epic('101', aRevision({ verdict: aKeptVerdict({ at: '2026-11-27T15:00:00.000Z' }) }))] }),
    anAnswer({ values: [{ id: '10', properties: {} }] }),
  );
  const { busyWork, withoutVerdict } = await readSprintSymptoms(request)(sprint);
  // By hand: finished are 1, 2 and 3; only 2 is under nothing. Of the hypotheses 100 and 101, only 101 was answered.
  expect(busyWork).toMatchObject({ of: 3, share: 1 / 3, issues: [{ key: 'BAKE-2', note: 'Done' }] });
  expect(withoutVerdict).toMatchObject({ of: 2, share: 0.5, issues: [{ key: 'BAKE-100' }] });
});

test('closed sprints come newest first, from the board that has sprints', async () => {
  const boards = anAnswer({ values: [{ id: 2, name: 'Flow', type: 'kanban' }, { id: 3, name: 'Scrum', type: 'scrum' }], isLast: true });
  const sprints = anAnswer({ values: [listed(45, '2026-11-06T16:00:00.000Z'), listed(47, '2026-11-20T16:00:00.000Z')], isLast: true });
  const { request, sent } = jiraThatSays(boards, sprints);
  expect((await readClosedSprints(request)('10')).map(({ id }) => id)).toEqual(['47', '45']);
  expect(sent[1]?.path).toContain('/board/3/sprint?');
});

test('a project with a kanban board has no sprints to look at', async () => {
  const { request, sent } = jiraThatSays(anAnswer({ values: [{ id: 2, name: 'Flow', type: 'kanban' }], isLast: true }));
  expect(await readClosedSprints(request)('10')).toEqual([]);
  expect(sent).toHaveLength(1);
});

test('the business was last seen when it agreed, and every sprint that ended later counts', () => {
  const bet = { ...aReadBet('1'), agreement: { consumer: null, product: agreedBy(paula), team: null } };
  const [before, after] = [{ ...sprint, endDate: '2026-11-13T16:00:00.000Z' }, sprint];
  expect(disengagement([bet], [before, after])).toEqual({ lastSeen: { issueId: '1', at: monday }, sprintsSince: 1 });
});
