import type { JiraRequest } from '../../../src/jira/request';
import { commentMark, hasMark } from '../../../static/summary/post/comment-mark';
import { commentOf } from '../../../static/summary/post/comment-of';
import { createPosting } from '../../../static/summary/post/create-posting';
import { tellBet } from '../../../static/summary/told/tell-bet';
import { anItem, aVerdict, inEnglish } from './a-summary';

const source = { sprintId: '4', sprintName: 'Week 47', closing: 1, siteUrl: 'https://bakery.atlassian.net' };
const comment = (item = anItem()) => commentOf(tellBet(item, inEnglish), source, inEnglish);
const recipient = (issueId: string) => ({ issueId, key: `BAKE-${issueId}` });

/** Jira with comments, as far as they are asked for here; `refusing` names the status that an issue answers with. */
function jiraWith(refusing: Readonly<Record<string, readonly number[]>> = {}) {
  const comments = new Map<string, unknown[]>();
  const refusals = new Map(Object.entries(refusing).map(([id, statuses]) => [id, [...statuses]]));
  const calls: string[] = [];
  const request: JiraRequest = (path, init) => {
    const issueId = /issue\/(\d+)\/comment/.exec(path)?.[1] ?? '';
    calls.push(`${init?.method ?? 'GET'} ${issueId}`);
    const status = refusals.get(issueId)?.shift() ?? 200;
    const kept = comments.get(issueId) ?? [];
    if (status === 200 && init?.method === 'POST') comments.set(issueId, [(JSON.parse(init.body ?? '') as { body: unknown }).body, ...kept]);
    const body = JSON.stringify({ comments: kept.map((one) => ({ body: one })) });
    return Promise.resolve({ status, headers: { get: () => '2' }, text: () => Promise.resolve(body) });
  };
  return { comments, calls, request };
}

const posting = (request: JiraRequest, onWait: () => void = () => undefined) =>
  createPosting({
    request,
    mark: commentMark('4', 1),
    commentFor: () => comment(),
    wait: () => {
      onWait();
      return Promise.resolve();
    },
  });

describe('Comments on the epics', () => {
  it('are posted one by one, and told', async () => {
    const { request, comments, calls } = jiraWith();
    const post = posting(request);
    await post.start([recipient('1'), recipient('2')]);
    expect(post.state()).toEqual({ type: 'ended', report: { posted: 2, already: 0, failed: [], left: [] } });
    expect([...comments.keys()]).toEqual(['1', '2']);
    expect(calls).toEqual(['GET 1', 'POST 1', 'GET 2', 'POST 2']);
  });

  it('are there once for each closing, whoever posts again', async () => {
    const { request, comments } = jiraWith();
    await posting(request).start([recipient('1')]);
    const second = posting(request);
    await second.start([recipient('1'), recipient('2')]);
    expect(second.state()).toMatchObject({ report: { posted: 1, already: 1 } });
    expect(comments.get('1')).toHaveLength(1);
  });

  it('that failed are named with the reason, and can be tried again by themselves', async () => {
    const { request, calls } = jiraWith({ 1: [404], 2: [200, 400], 3: [200, 503] });
    const post = posting(request);
    await post.start(['1', '2', '3', '4'].map(recipient));
    expect(post.state()).toMatchObject({
      report: {
        posted: 1,
        failed: [
          { key: 'BAKE-1', why: 'not-found' },
          { key: 'BAKE-2', why: 'rejected' },
          { key: 'BAKE-3', why: 'other' },
        ],
      },
    });
    calls.length = 0;
    await post.again();
    expect(post.state()).toEqual({ type: 'ended', report: { posted: 4, already: 0, failed: [], left: [] } });
    expect(calls.filter((call) => call.endsWith('4'))).toEqual([]);
  });

  it('wait where Jira asks to be left alone', async () => {
    const { request } = jiraWith({ 1: [429] });
    const post = posting(request);
    const seen: (number | null)[] = [];
    post.subscribe(() => {
      const state = post.state();
      if (state.type === 'posting') seen.push(state.waitingSeconds);
    });
    await post.start([recipient('1')]);
    expect(seen).toContain(2);
    expect(post.state()).toMatchObject({ report: { posted: 1 } });
  });

  it('that were stopped are left, and said to be', async () => {
    const { request } = jiraWith();
    const post: ReturnType<typeof posting> = posting(request, () => post.stop());
    await post.start(['1', '2', '3'].map(recipient));
    expect(post.state()).toEqual({ type: 'ended', report: { posted: 1, already: 0, failed: [], left: [recipient('2'), recipient('3')] } });
  });
});

describe('A comment', () => {
  it('is known by the closing that it comes from, and by no other', () => {
    expect(hasMark(comment(), commentMark('4', 1))).toBe(true);
    expect(hasMark(comment(), commentMark('4', 11))).toBe(false);
    expect(hasMark(comment(), commentMark('4', 2))).toBe(false);
    expect(hasMark(null, commentMark('4', 1))).toBe(false);
    expect(hasMark(undefined, commentMark('4', 1))).toBe(false);
  });

  it('has no empty text and no line break in a text, which Jira would refuse', () => {
    const texts: unknown[] = [];
    JSON.stringify(comment(anItem({ thing: '', verdict: aVerdict({ learnt: 'one\n\ntwo' }) })), (key, value: unknown) => {
      if (key === 'text') texts.push(value);
      return value;
    });
    expect(texts.every((text) => typeof text === 'string' && text !== '' && !text.includes('\n'))).toBe(true);
    expect(texts).toEqual(expect.arrayContaining(['one', 'two']));
  });
});
