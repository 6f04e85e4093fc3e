import type { AppError } from '../../../src/contract/answer';
import type { GivenVerdict } from '../../../src/core/hypothesis/verdict';
import { AppFailure } from '../../../static/api/app-failure';
import { createOutbox } from '../../../static/review/outbox/outbox';
import { waitingChangesIn } from '../../../static/review/outbox/waiting-change';
import { aRevision } from '../../core/hypothesis/a-hypothesis';
import { createHandClock } from './hand-clock';

const achieved: GivenVerdict = { answer: 'achieved', actual: 31, evidence: '', delivery: null, learnt: '', decision: null, lookAgainOn: null };
const answer = { type: 'answer', verdict: achieved } as const;
const tick = { type: 'tick', list: 'value', id: 'v1', met: true } as const;

function aStorage() {
  const kept = new Map<string, string>();
  return { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value), removeItem: (key: string) => void kept.delete(key) };
}

/** An outbox over an app that fails as the test says. */
function anOutbox({ storage = aStorage() } = {}) {
  const clock = createHandClock();
  const world = { online: true, failure: null as AppError | null };
  const sent: string[] = [];
  let ids = 0;
  const outbox = createOutbox({
    kept: waitingChangesIn(storage, '7', 'account-of-sam'),
    send: ({ issueId, change }) => {
      if (world.failure !== null) return Promise.reject(new AppFailure(world.failure));
      sent.push(`${issueId} ${change.type}`);
      return Promise.resolve({ revision: aRevision({ number: 2 }), projected: true });
    },
    isOnline: () => world.online,
    after: clock.after,
    newId: () => String((ids += 1)),
    now: () => new Date('2026-11-22T10:00:00.000Z'),
    onSaved: () => undefined,
  });
  return { outbox, world, sent, clock, storage };
}

test('an answer is sent at once', async () => {
  const { outbox, sent } = anOutbox();
  expect(await outbox.give('100', answer, 1)).toMatchObject({ type: 'saved', revision: { number: 2 } });
  expect(sent).toEqual(['100 answer']);
});

test('without a connection it waits, and is sent in its turn when that is back', async () => {
  const { outbox, world, sent } = anOutbox();
  world.online = false;
  expect(await outbox.give('100', answer, 1)).toEqual({ type: 'waiting' });
  expect(await outbox.give('101', tick, 1)).toEqual({ type: 'waiting' });
  world.online = true;
  await outbox.flush();
  expect(sent).toEqual(['100 answer', '101 tick']);
  expect(outbox.state()).toMatchObject({ waiting: [], sentLate: 2 });
});

test('where nobody answers it waits as well, and is tried again by itself', async () => {
  const { outbox, world, sent, clock } = anOutbox();
  world.failure = { code: 'unavailable' };
  await outbox.give('100', answer, 1);
  await clock.pass(5000);
  expect(sent).toEqual([]);
  world.failure = null;
  await clock.pass(5000);
  expect(sent).toEqual(['100 answer']);
});

test('a later answer to the same hypothesis takes the place of the one that waits', async () => {
  const { outbox, world } = anOutbox();
  world.online = false;
  await outbox.give('100', answer, 1);
  await outbox.give('100', { type: 'answer', verdict: { ...achieved, answer: 'partly' } }, 1);
  await outbox.give('100', tick, 1);
  expect(outbox.state().waiting.map(({ change }) => (change.type === 'answer' ? change.verdict.answer : change.type))).toEqual(['partly', 'tick']);
});

test('what waits outlives the page', async () => {
  const first = anOutbox();
  first.world.online = false;
  await first.outbox.give('100', answer, 1);
  const second = anOutbox({ storage: first.storage });
  expect(second.outbox.state().waiting).toHaveLength(1);
  await second.outbox.flush();
  expect(second.sent).toEqual(['100 answer']);
  expect(anOutbox({ storage: first.storage }).outbox.state().waiting).toEqual([]);
});

test('what is refused at once is told at once, and nothing waits', async () => {
  const { outbox, world } = anOutbox();
  world.failure = { code: 'conflict', current: null };
  await expect(outbox.give('100', answer, 1)).rejects.toMatchObject({ reason: { code: 'conflict' } });
  expect(outbox.state().waiting).toEqual([]);
});

test('what is refused after it has waited is told of its hypothesis, and the others are sent', async () => {
  const { outbox, world, sent } = anOutbox();
  world.online = false;
  await outbox.give('100', answer, 1);
  world.online = true;
  world.failure = { code: 'conflict', current: null };
  await outbox.flush();
  expect(outbox.state().refused.get('100')).toEqual({ code: 'conflict', current: null });
  world.failure = null;
  await outbox.give('100', answer, 2);
  expect([sent, outbox.state().refused.size]).toEqual([['100 answer'], 0]);
});
