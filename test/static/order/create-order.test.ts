import { currencyProperty } from '../../../src/core/currency/currency-property';
import type { Valued } from '../../../src/core/currency/worth/valued';
import { hypothesisProperty, project } from '../../../src/core/hypothesis/projection';
import type { JiraRequest } from '../../../src/jira/request';
import { createOrder } from '../../../static/order/reading/create-order';
import { aVersion, bakeryCurrency } from '../../core/currency/a-currency';
import { aValue } from '../../core/currency/worth/an-item';
import { aHypothesis, aRevision } from '../../core/hypothesis/a-hypothesis';
import { anAnswer, anIssue } from '../../jira/an-answer';
import { noTime, place } from '../check/a-backlog';

/** Lists of a hypothesis are its own. */
const aValueOf = (said: Partial<Valued>) => {
  const { enables, ...value } = aValue(said);
  return { ...value, enables: [...enables] };
};

const written = (id: string, said: Partial<Valued> = {}) => ({
  ...anIssue(id),
  properties: { [hypothesisProperty]: project(aRevision({ hypothesis: aHypothesis(aValueOf(said)) }), id) },
});

type Told = ReturnType<typeof anIssue> | ReturnType<typeof written>;

interface Body {
  readonly jql?: string;
  readonly nextPageToken?: string;
  readonly fields?: readonly string[];
  readonly issueIdsOrKeys?: readonly string[];
}

const perPage = 2;

/** A bakery with this backlog, and these issues elsewhere. `instead` answers once, by the path that it is for. */
function aBakery(backlog: readonly Told[], { enablers = [], others = [] }: { readonly enablers?: readonly Told[]; readonly others?: readonly Told[] } = {}) {
  const sent: string[] = [];
  const instead: { readonly path: string; readonly answer: ReturnType<typeof anAnswer> }[] = [];
  let now = backlog;
  const search = ({ jql = '', nextPageToken }: Body) => {
    const found = jql.includes('ORDER BY rank') ? now : enablers;
    const from = Number(nextPageToken ?? 0);
    return { issues: found.slice(from, from + perPage), ...(from + perPage < found.length && { nextPageToken: String(from + perPage) }) };
  };
  const answer = (path: string, body: Body): unknown => {
    if (path.endsWith('/search/jql')) return search(body);
    if (path.endsWith('/approximate-count')) return { count: now.length };
    if (path.endsWith('/bulkfetch')) return { issues: [...now, ...others].filter(({ id }) => body.issueIdsOrKeys?.includes(id)) };
    if (path.includes('/mypermissions')) return { permissions: { EDIT_ISSUES: { havePermission: true }, SCHEDULE_ISSUES: { havePermission: true } } };
    if (path.includes('/configuration')) return { filter: { id: '40' } };
    if (path.endsWith(`/properties/${currencyProperty}`)) return { key: currencyProperty, value: aVersion() };
    if (path.endsWith('?expand=issueTypes')) return { id: '10', key: 'BAKE', name: 'Bakery', issueTypes: [{ id: '10000', name: 'Epic', hierarchyLevel: 1 }, { id: '10001', name: 'Story', hierarchyLevel: 0 }] };
    return undefined;
  };
  const request: JiraRequest = (path, init) => {
    sent.push(path);
    const index = instead.findIndex((other) => path.includes(other.path));
    const [other] = index < 0 ? [] : instead.splice(index, 1);
    if (other !== undefined) return Promise.resolve(other.answer);
    const found = answer(path, JSON.parse(init?.body ?? '{}') as Body);
    return Promise.resolve(found === undefined ? anAnswer('', 404) : anAnswer(found));
  };
  const order = createOrder({ request, place, ...noTime() });
  return { order, sent, answerOnce: (path: string, other: ReturnType<typeof anAnswer>) => void instead.push({ path, answer: other }), becomes: (other: readonly Told[]) => (now = other) };
}

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

test('reads all of the backlog in rank order, with the currency, and what may be done', async () => {
  const { order } = aBakery([written('3'), anIssue('1'), written('2')]);
  await order.goOn();
  const { progress, items, total, currency, mayRank } = order.state();
  expect([progress, ids(items), total, currency, mayRank]).toEqual([{ type: 'done' }, ['3', '1', '2'], 3, bakeryCurrency, true]);
  expect(items.map(({ hypothesis }) => hypothesis?.confidence ?? null)).toEqual([60, null, 60]);
});

test('an enabler elsewhere, and what an enabler makes possible, are read for their worth, and have no place', async () => {
  const oven = written('1', { kind: 'enabler', enables: ['2', '9'] });
  const { order } = aBakery([oven, written('2')], { enablers: [oven, written('7', { kind: 'enabler', enables: ['2'] })], others: [written('9')] });
  await order.goOn();
  expect([ids(order.state().items), ids(order.state().elsewhere)]).toEqual([['1', '2'], ['7', '9']]);
});

test('after a failure it goes on', async () => {
  const { order, answerOnce } = aBakery([written('1'), written('2')], { enablers: [written('2')] });
  answerOnce('/mypermissions', anAnswer('', 503));
  await order.goOn();
  expect(order.state().progress).toMatchObject({ type: 'failed', error: { code: 'unavailable' } });
  await order.goOn();
  expect([order.state().progress.type, ids(order.state().items)]).toEqual(['done', ['1', '2']]);
});

test('who sees a board and not its filter orders the project', async () => {
  const { order, answerOnce } = aBakery([written('1')]);
  answerOnce('/search/jql', anAnswer('', 400));
  await order.goOn();
  expect(ids(order.state().items)).toEqual(['1']);
});

test('what somebody changed is read again, and where that fails, it says so', async () => {
  const { order, answerOnce, becomes } = aBakery([written('1'), written('2')]);
  await order.goOn();
  becomes([written('1', { confidence: 10 }), written('2')]);
  answerOnce('/bulkfetch', anAnswer('', 503));
  await order.lookAgain(['1']);
  expect(order.state().isBehind).toBe(true);
  await order.lookAgain([]);
  expect([order.state().isBehind, order.state().items[0]?.hypothesis?.confidence]).toEqual([false, 10]);
});

test('another order is shown as today’s; what has left the backlog is left out', async () => {
  const { order, becomes } = aBakery([written('1'), written('2'), written('3')]);
  await order.goOn();
  becomes([written('3'), written('1')]);
  const now = await order.ranks([]);
  order.ranked(now);
  expect(ids(order.state().items)).toEqual(['3', '1']);
});
