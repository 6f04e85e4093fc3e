import { createNowOrQueued } from '../../src/app/now-or-queued';
import { createProjectHypothesis } from '../../src/app/project-hypothesis';
import type { ProjectionJob } from '../../src/app/projection-job';
import { createProjectSoon } from '../../src/app/project-soon';
import { createRevisionLog } from '../../src/store/revisions';
import type { JiraRequest } from '../../src/jira/request';
import { aRevision } from '../core/hypothesis/a-hypothesis';
import { anAnswer } from '../jira/an-answer';
import { storageWith } from '../store/storage';

const [first, second] = [aRevision(), aRevision({ number: 2 })] as const;
const keys = ['revision#10001#999998', 'revision#10001#999997'] as const;

function setUp(asApp: JiraRequest, pushes: 'fine' | 'refused' = 'fine') {
  const jobs: ProjectionJob[] = [];
  const logged: string[] = [];
  const { storage, rows } = storageWith({ [keys[0]]: first });
  const nowOrQueued = createNowOrQueued({
    pushJob: (job) => {
      if (pushes === 'refused') return Promise.reject(new Error('the queue is full'));
      jobs.push(job);
      return Promise.resolve();
    },
    // As if the time were up at once for what has not happened by then.
    within: (_, work) => Promise.race([work, new Promise<never>((__, reject) => setTimeout(reject, 20, new Error('too long')))]),
    log: (what) => logged.push(what),
  });
  const projectHypothesis = createProjectHypothesis({ asApp, revisions: createRevisionLog(storage), nameMeasure: () => Promise.resolve(null) });
  return { projectSoon: createProjectSoon({ projectHypothesis, nowOrQueued }), jobs, logged, rows };
}

test('when Jira takes too long, the queue takes over', async () => {
  const { projectSoon, jobs, logged } = setUp(() => new Promise(() => undefined));
  expect(await projectSoon('10001', first)).toBe(false);
  expect(jobs).toEqual([{ type: 'hypothesis', issueId: '10001' }]);
  expect(logged).toEqual(['projecting a hypothesis']);
});

test('when the queue fails too, it is said in the log only: what is stored is safe', async () => {
  const { projectSoon, logged } = setUp(() => Promise.resolve(anAnswer('', 500)), 'refused');
  expect(await projectSoon('10001', first)).toBe(false);
  expect(logged).toEqual(['projecting a hypothesis', 'queueing a projection']);
});

test('what somebody saved while Jira was being written to is projected as well', async () => {
  const written: unknown[] = [];
  const { projectSoon, rows } = setUp((_, init) => {
    rows.set(keys[1], second);
    written.push((JSON.parse(init?.body ?? '') as { revision: { number: number } }).revision.number);
    return Promise.resolve(anAnswer('', 200));
  });
  expect(await projectSoon('10001', first)).toBe(true);
  expect(written).toEqual([1, 2]);
});
