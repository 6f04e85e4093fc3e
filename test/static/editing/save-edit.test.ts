import { AppFailure } from '../../../static/api/app-failure';
import { saveEdit } from '../../../static/editing/save-edit';
import type { Hypothesis } from '../../../src/core/hypothesis/hypothesis';
import { noAgreement, type Revision } from '../../../src/core/hypothesis/revision';
import { aHypothesis } from '../../core/hypothesis/a-hypothesis';

const revision = (number: number, hypothesis: Hypothesis): Revision => ({
  number,
  at: '2026-11-22T14:00:00.000Z',
  by: 'devi',
  change: { type: 'edited' },
  hypothesis,
  agreement: noAgreement,
});

/** An app whose log is here; `steals` are saved by somebody else just before one of my attempts. */
function anApp(first: Hypothesis, ...steals: readonly Hypothesis[]) {
  const log = [revision(1, first)];
  const waiting = [...steals];
  const newest = () => log.at(-1) ?? revision(1, first);
  const shown: (Revision | null)[] = [];
  return {
    log,
    shown,
    send: ({ base, change }: Parameters<Parameters<typeof saveEdit>[0]['send']>[0]) => {
      const stolen = waiting.shift();
      if (stolen !== undefined) log.push(revision(newest().number + 1, stolen));
      if (base !== newest().number) return Promise.reject(new AppFailure({ code: 'conflict', current: newest() }));
      if (change.type === 'edit') log.push(revision(newest().number + 1, change.hypothesis));
      return Promise.resolve({ revision: newest(), projected: true });
    },
    show: (theirs: Revision | null) => void shown.push(theirs),
  };
}

const before = aHypothesis();
const base = { number: 1, hypothesis: before };
const mine = aHypothesis({ thing: 'mine' });

test('what I changed is saved', async () => {
  const app = anApp(before);
  const outcome = await saveEdit(app, base, mine);
  expect(outcome).toMatchObject({ type: 'saved', merged: false, before: base });
  expect(app.log.at(-1)?.hypothesis).toEqual(mine);
});

test('what I left as it was is not saved again', async () => {
  const app = anApp(before);
  expect(await saveEdit(app, base, before)).toEqual({ type: 'unchanged' });
  expect(app.log).toHaveLength(1);
});

test('where we changed different parts, both changes are kept without a question', async () => {
  const app = anApp(before, aHypothesis({ reason: 'theirs' }));
  expect(await saveEdit(app, base, mine)).toMatchObject({ type: 'saved', merged: true });
  expect(app.log.at(-1)?.hypothesis).toEqual(aHypothesis({ thing: 'mine', reason: 'theirs' }));
  expect(app.shown).toHaveLength(1);
});

test('where we changed the same part, a person must choose', async () => {
  const app = anApp(before, aHypothesis({ thing: 'theirs' }));
  expect(await saveEdit(app, base, mine)).toMatchObject({ type: 'conflict', theirs: { number: 2 } });
});

test('what somebody else saved word for word needs no second saving', async () => {
  const app = anApp(before, mine);
  expect(await saveEdit(app, base, mine)).toEqual({ type: 'unchanged' });
  expect(app.log).toHaveLength(2);
});

test('somebody who saves all the time does not keep us here for ever', async () => {
  const app = anApp(before, ...[1, 2, 3, 4].map((n) => aHypothesis({ confidence: n })));
  expect(await saveEdit(app, base, mine)).toMatchObject({ type: 'conflict' });
});

test('no answer at all is a failure that can be tried again', async () => {
  const send = () => Promise.reject(new Error('network'));
  expect(await saveEdit({ send, show: () => undefined }, base, mine)).toEqual({
    type: 'failed',
    reason: { code: 'unavailable' },
  });
});
