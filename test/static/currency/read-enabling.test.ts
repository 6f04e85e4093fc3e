import { project } from '../../../src/core/hypothesis/projection';
import { worthOfAll } from '../../../src/core/currency/worth/worth-of-all';
import { numberOfAmount } from '../../../src/core/currency/amount';
import type { JiraRequest } from '../../../src/jira/request';
import { emptyHypothesis, type Hypothesis } from '../../../src/core/hypothesis/hypothesis';
import { readEnabling } from '../../../static/currency/worth/read-enabling';
import { bakeryCurrency } from '../../core/currency/a-currency';
import { aRevision } from '../../core/hypothesis/a-hypothesis';
import { anAnswer, anIssue } from '../../jira/an-answer';

const enabler = (...enables: string[]): Hypothesis => ({ ...emptyHypothesis, kind: 'enabler', thing: 'an oven', value: 'room', enables });

/** 100 croissants more at 50 %: worth 50. */
const croissants: Hypothesis = {
  ...emptyHypothesis,
  thing: 'a cart',
  value: 'guests',
  measure: { source: 'project', id: 'sold' },
  expectation: { baseline: 0, low: null, likely: 100, high: null },
  confidence: 50,
};

/** A Jira with these hypotheses, which counts its calls. */
function jiraWith(hypotheses: Readonly<Record<string, Hypothesis>>) {
  const calls: string[] = [];
  const tell = (id: string) => ({
    ...anIssue(id),
    properties: hypotheses[id] && { 'value-backlog-hypothesis': project(aRevision({ hypothesis: hypotheses[id] }), id) },
  });
  const request: JiraRequest = (path, init) => {
    calls.push(path);
    const body = JSON.parse(init?.body ?? '{}') as { readonly issueIdsOrKeys?: readonly string[]; readonly jql?: string };
    if (body.issueIdsOrKeys) return Promise.resolve(anAnswer({ issues: body.issueIdsOrKeys.filter((id) => hypotheses[id]).map(tell) }));
    const named = [...(body.jql ?? '').matchAll(/"(\d+)"/g)].map(([, id]) => id ?? '');
    const found = Object.entries(hypotheses).filter(([, { kind, enables }]) => kind === 'enabler' && enables.some((id) => named.includes(id)));
    return Promise.resolve(anAnswer({ issues: found.map(([id]) => tell(id)) }));
  };
  return { request, calls };
}

const likelyOf = (items: Parameters<typeof worthOfAll>[0], id: string) => {
  const worth = worthOfAll(items, bakeryCurrency).get(id);
  return worth?.state === 'worth' ? numberOfAmount(worth.range.likely) : null;
};

test('an enabler shares with the other enablers of the same item', async () => {
  const { request, calls } = jiraWith({ '1': enabler('3'), '2': enabler('3'), '3': croissants });
  const { items, epics } = await readEnabling(request)('10', '1', ['3']);
  expect(likelyOf(items, '1')).toBe(25);
  expect([...epics.keys()].sort()).toEqual(['1', '2', '3']);
  expect(calls).toHaveLength(2);
});

test('what an enabled enabler makes possible is read as well', async () => {
  const { request, calls } = jiraWith({ '1': enabler('2'), '2': enabler('3'), '3': croissants });
  const { items } = await readEnabling(request)('10', '1', ['2']);
  expect(likelyOf(items, '1')).toBe(50);
  expect(calls).toHaveLength(4);
});

test('enablers that wait for each other end the reading', async () => {
  const { request } = jiraWith({ '1': enabler('2'), '2': enabler('1') });
  const { items } = await readEnabling(request)('10', '1', ['2']);
  expect(worthOfAll(items, bakeryCurrency).get('1')).toMatchObject({ state: 'none', lacks: [{ lack: 'cycle' }] });
});

test('an item that is gone leaves the others as they are', async () => {
  const { request } = jiraWith({ '1': enabler('3', '9'), '3': croissants });
  const { items } = await readEnabling(request)('10', '1', ['3', '9']);
  expect(likelyOf(items, '1')).toBe(50);
});

test('where it names nothing, nothing is read', async () => {
  const { request, calls } = jiraWith({});
  expect(await readEnabling(request)('10', '1', [])).toEqual({ items: [], epics: new Map() });
  expect(calls).toEqual([]);
});
