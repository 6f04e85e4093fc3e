import { hypothesisProperty, project } from '../../../src/core/hypothesis/projection';
import type { JiraRequest } from '../../../src/jira/request';
import { neverSaved } from '../../../src/core/settings/stored-project-settings';
import { writingOf } from '../../../static/format/numbers';
import { createImport } from '../../../static/transfer/import/create-import';
import { lineRanges } from '../../../static/transfer/import/line-ranges';
import { aHypothesis, aRevision, paula, sam } from '../../core/hypothesis/a-hypothesis';
import { anApp, type AnApp } from './an-app';

const keyOf = (n: number) => `BAKE-${n}`;
const file = (...rows: readonly string[]) => new File([['Issue key,Thing', ...rows].join('\n')], 'hypotheses.csv');
const lines = (count: number) => file(...Array.from({ length: count }, (_, n) => `${keyOf(n + 1)},thing ${n + 1}`));

/** Jira with as many epics as anybody names: BAKE-1 has the id 1. */
const jira = ({ logs }: AnApp): JiraRequest => (path, init) => {
  const body = JSON.parse(init?.body ?? '{}') as { issueIdsOrKeys?: string[]; projectPermissions?: { issues: number[] }[] };
  const answer = path.includes('permissions/check')
    ? { projectPermissions: [{ permission: 'EDIT_ISSUES', issues: body.projectPermissions?.[0]?.issues }] }
    : { issues: (body.issueIdsOrKeys ?? []).map((key) => epic(key.replace('BAKE-', ''), logs)) };
  return Promise.resolve({ status: 200, headers: { get: () => null }, text: () => Promise.resolve(JSON.stringify(answer)) });
};

function epic(id: string, logs: AnApp['logs']) {
  const newest = logs.get(id)?.at(-1);
  const fields = {
    summary: '', parent: null, project: { id: '7', key: 'BAKE' }, issuetype: { id: '2', name: 'Epic', hierarchyLevel: 1 },
    status: { name: 'To do', statusCategory: { key: 'new' } },
  };
  return { id, key: keyOf(Number(id)), fields, properties: newest === undefined ? {} : { [hypothesisProperty]: project(newest, id) } };
}

function setUp() {
  const app = anApp();
  const waited: number[] = [];
  const importing = createImport({
    projectId: '7',
    accountId: paula,
    request: jira(app),
    callApp: app.callApp,
    wait: (milliseconds) => Promise.resolve(void waited.push(milliseconds)),
    pace: { now: () => 0, giveWay: () => Promise.resolve() },
    writing: writingOf('en-US'),
    newId: () => 'fresh',
    decided: () => Promise.resolve({ settings: neverSaved.settings, measures: [] }),
    onWritten: () => undefined,
  });
  const report = () => {
    const state = importing.state();
    if (state.type !== 'ended') throw new Error(`It is ${state.type}.`);
    return Object.fromEntries(['written', 'already', 'refused', 'waiting', 'unknown'].map((type) => [type, lineRanges(state.run.jobs.filter((job) => job.state.type === type).map((job) => job.line))]));
  };
  return { app, importing, waited, report };
}

const nothing = { written: '', already: '', refused: '', waiting: '', unknown: '' };

test('nothing is asked of the app before somebody says so', async () => {
  const { app, importing } = setUp();
  await importing.choose(lines(3));
  expect(importing.state()).toMatchObject({ type: 'planned', plan: { rows: [{ line: 2, outcome: { type: 'create' } }, { line: 3 }, { line: 4 }] } });
  expect(app.calls).toEqual([]);
});

test('ten go in a call, one call after the other, two a second', async () => {
  const { app, importing, report, waited } = setUp();
  await importing.choose(lines(23));
  await importing.apply();
  expect(app.calls.map((ids) => ids.length)).toEqual([10, 10, 3]);
  expect(waited).toEqual([500, 500]);
  expect(report()).toEqual({ ...nothing, written: '2–24' });
});

test('a call that never arrives leaves its lines not tried, and going on writes them', async () => {
  const { app, importing, report } = setUp();
  app.troubles.push(null, 'unreachable');
  await importing.choose(lines(15));
  await importing.apply();
  expect(report()).toEqual({ ...nothing, written: '2–11', waiting: '12–16' });
  expect(importing.state()).toMatchObject({ error: { code: 'unavailable' } });
  await importing.goOn();
  expect(report()).toEqual({ ...nothing, written: '2–16' });
});

test('a call whose answer is lost is found out about: its lines are in, and are written once', async () => {
  const { app, importing, report } = setUp();
  app.troubles.push('answer lost');
  await importing.choose(lines(3));
  await importing.apply();
  expect(report()).toEqual({ ...nothing, written: '2–4' });
  expect([...app.logs.values()].map((log) => log.length)).toEqual([1, 1, 1]);
});

test('where not even that can be found out, it says so, and going on tells', async () => {
  const { app, importing, report } = setUp();
  app.troubles.push('answer lost', 'unreachable');
  await importing.choose(lines(3));
  await importing.apply();
  expect(report()).toEqual({ ...nothing, unknown: '2–4' });
  await importing.goOn();
  expect(report()).toEqual({ ...nothing, written: '2–4' });
  expect([...app.logs.values()].map((log) => log.length)).toEqual([1, 1, 1]);
});

test('where the app is busy, it waits as long as it was told, and tries that line again', async () => {
  const { app, importing, report, waited } = setUp();
  app.refusals.set('2', { code: 'busy', retryAfterSeconds: 7 });
  await importing.choose(lines(3));
  await importing.apply();
  expect(waited).toEqual([7000]);
  expect(app.calls).toEqual([['1', '2', '3'], ['2']]);
  expect(report()).toEqual({ ...nothing, written: '2–4' });
});

test('what somebody else changed since the dry run is refused and stays', async () => {
  const { app, importing, report } = setUp();
  await importing.choose(lines(2));
  app.logs.set('1', [aRevision({ by: sam, hypothesis: aHypothesis({ thing: 'what Sam says' }) })]);
  await importing.apply();
  expect(report()).toEqual({ ...nothing, written: '3', refused: '2' });
  expect(app.logs.get('1')).toHaveLength(1);
});

test('undo takes back what was written, and not what somebody else wrote the same', async () => {
  const { app, importing, report } = setUp();
  const same = aHypothesis({ thing: 'thing 2', value: '' });
  app.logs.set('1', [aRevision({ by: sam, hypothesis: aHypothesis({ thing: 'before' }) })]);
  await importing.choose(lines(3));
  app.logs.set('2', [aRevision({ by: sam, hypothesis: same })]);
  await importing.apply();
  expect(report()).toEqual({ ...nothing, written: '2, 4', already: '3' });
  await importing.undo();
  expect(importing.state()).toMatchObject({ run: { isUndo: true } });
  expect(report()).toEqual({ ...nothing, written: '2, 4' });
  expect(['1', '2', '3'].map((id) => app.logs.get(id)?.at(-1)?.hypothesis.thing)).toEqual(['before', 'thing 2', '']);
  expect(app.logs.get('1')?.at(-1)?.change).toEqual({ type: 'restored', from: 1 });
});

test('the same file, looked at again, finds what is in unchanged', async () => {
  const { importing } = setUp();
  await importing.choose(lines(2));
  await importing.apply();
  await importing.lookAgain();
  expect(importing.state()).toMatchObject({ type: 'planned', plan: { rows: [{ outcome: { type: 'unchanged' } }, { outcome: { type: 'unchanged' } }] } });
});

test('5,000 lines are looked up a hundred at a time', async () => {
  const { importing } = setUp();
  const looked: number[] = [];
  importing.subscribe(() => {
    const state = importing.state();
    if (state.type === 'looking' && state.all !== null) looked.push(state.looked);
  });
  await importing.choose(lines(5000));
  expect(looked).toHaveLength(51);
  expect(importing.state()).toMatchObject({ type: 'planned', plan: { rows: { length: 5000 } } });
});
