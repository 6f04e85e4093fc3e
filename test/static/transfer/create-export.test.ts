import Papa from 'papaparse';
import { hypothesisProperty, project } from '../../../src/core/hypothesis/projection';
import type { JiraRequest } from '../../../src/jira/request';
import type { CallApp } from '../../../static/transfer/app-functions';
import { createExport } from '../../../static/transfer/export/create-export';
import { aHypothesis, aRevision, agreedByAll, paula } from '../../core/hypothesis/a-hypothesis';

const fields = (summary: string) => ({
  summary, parent: null, project: { id: '7', key: 'BAKE' }, issuetype: { id: '2', name: 'Epic', hierarchyLevel: 1 },
  status: { name: 'To do', statusCategory: { key: 'new' } },
});

const revision = (id: number, number = 3) => aRevision({ number, agreement: agreedByAll, hypothesis: aHypothesis({ thing: `thing ${id}.${number}`, kind: 'enabler', enables: ['901'] }) });
const shown = (id: number) => (id === 2 ? { tampered: true } : project(revision(id), String(id)));

/** A project with three hypotheses on two pages; somebody wrote to the second one's property. */
const jira: JiraRequest = (path, init) => {
  const body = JSON.parse(init?.body ?? '{}') as { nextPageToken?: string };
  const issue = (id: number) => ({ id: String(id), key: `BAKE-${id}`, fields: fields(`+ summary ${id}`), properties: { [hypothesisProperty]: shown(id) } });
  const answers: readonly (readonly [string, object])[] = [
    ['approximate-count', { count: 3 }],
    ['search/jql', body.nextPageToken === undefined ? { issues: [issue(1), issue(2)], nextPageToken: 'more' } : { issues: [issue(3)] }],
    ['user/bulk', { values: [{ accountId: paula, displayName: 'Paula' }] }],
    ['issue/bulkfetch', { issues: [{ id: '901', key: 'OVEN-1', fields: fields('') }] }],
  ];
  const [, answer] = answers.find(([part]) => path.includes(part)) ?? [];
  if (answer === undefined) throw new Error(`Nobody declared ${path}.`);
  return Promise.resolve({ status: 200, headers: { get: () => null }, text: () => Promise.resolve(JSON.stringify(answer)) });
};

function setUp() {
  const files: Blob[] = [];
  let answered = 0;
  // The first answer reaches to the first issue only; a history has two pages.
  const histories = ({ issues }: { issues: { issueId: string; cursor: string | null }[] }) => ({
    histories: issues.slice(0, answered++ === 0 ? 1 : 20).map(({ issueId, cursor }) => ({
      issueId,
      revisions: cursor === null ? [revision(Number(issueId), 3), revision(Number(issueId), 2)] : [revision(Number(issueId), 1)],
      nextCursor: cursor === null ? '1' : null,
    })),
  });
  const callApp = (_name: string, input: never) => Promise.resolve(histories(input));
  const exporting = createExport({
    projectId: '7',
    request: jira,
    callApp: callApp as CallApp,
    measures: () => Promise.resolve([]),
    wait: () => Promise.resolve(),
    pace: { now: () => 0, giveWay: () => Promise.resolve() },
    save: (file) => files.push(file),
  });
  const rows = async () => Papa.parse<Record<string, string>>(await files[0]!.text(), { header: true, skipEmptyLines: true }).data;
  return { exporting, files, rows };
}

test('the newest revision of each, and the truth where somebody wrote past us', async () => {
  const { exporting, rows } = setUp();
  await exporting.start(false);
  expect(exporting.state()).toEqual({ type: 'saved', hypotheses: 3, rows: 3 });
  expect((await rows()).map((row) => [row['Issue key'], row.Thing, row.Enables])).toEqual([1, 2, 3].map((n) => [`BAKE-${n}`, `thing ${n}.3`, 'OVEN-1']));
  expect((await rows())[0]).toMatchObject({ Summary: "'+ summary 1", Who: `Paula (${paula})`, 'Product agreed': expect.stringMatching(/^Paula .*, 2026-11-16T/) });
});

test('with history every revision, also of issues that one answer does not reach', async () => {
  const { exporting, rows } = setUp();
  await exporting.start(true);
  expect((await rows()).map((row) => [row['Issue key'], row.Revision])).toEqual([1, 2, 3].flatMap((n) => ['3', '2', '1'].map((number) => [`BAKE-${n}`, number])));
});

test('what is cancelled saves nothing', async () => {
  const { exporting, files } = setUp();
  const running = exporting.start(true);
  exporting.stop();
  await running;
  expect([exporting.state(), files]).toEqual([{ type: 'stopped' }, []]);
});
