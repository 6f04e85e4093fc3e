import fc from 'fast-check';
import { totalWorth } from '../../../../src/core/currency/worth/total-worth';
import type { ValuedItem } from '../../../../src/core/currency/worth/valued';
import { worthOfAll } from '../../../../src/core/currency/worth/worth-of-all';
import { bakeryCurrency } from '../a-currency';
import { anEnabler, anItem, lacksOf, picked, rangeOf, told, worthIn } from './an-item';

const worths = (...items: readonly ValuedItem[]) => worthOfAll(items, bakeryCurrency);
const likely = (all: ReturnType<typeof worths>, id: string) => {
  const found = rangeOf(all.get(id));
  return Array.isArray(found) ? found[1] : found;
};

describe('by hand', () => {
  test('an oven that alone makes the cart possible is worth as much as the cart', () => {
    expect(rangeOf(worths(anItem('1'), anEnabler('2', '1')).get('2'))).toEqual(['84', '132', '192']);
  });

  test('two enablers of the same thing share it', () => {
    const all = worths(worthIn('1', 90), anEnabler('2', '1'), anEnabler('3', '1'));
    expect([likely(all, '2'), likely(all, '3')]).toEqual(['45', '45']);
  });

  test('an enabler is worth its shares together', () => {
    const all = worths(worthIn('1', 90), worthIn('2', 30), anEnabler('3', '1', '2'), anEnabler('4', '2'));
    expect([likely(all, '3'), likely(all, '4')]).toEqual(['105', '15']);
  });

  test('an enabler of an enabler is worth what that is worth', () => {
    const all = worths(anEnabler('4', '3'), anEnabler('3', '2', '1'), worthIn('1', 90), worthIn('2', 30));
    expect([likely(all, '3'), likely(all, '4')]).toEqual(['120', '120']);
  });

  test('what reaches an enabler on two ways is no more than the whole', () => {
    const all = worths(worthIn('1', 90), anEnabler('2', '1'), anEnabler('3', '1', '2'));
    expect([likely(all, '2'), likely(all, '3')]).toEqual(['45', '90']);
  });

  test('an end that nobody stated of one thing is not stated of the enabler', () => {
    const all = worths(anItem('1'), worthIn('2', 10), anEnabler('3', '1', '2'));
    expect(rangeOf(all.get('3'))).toEqual([null, '142', null]);
  });

  test('a loss is shared as well', () => {
    const all = worths(worthIn('1', -1), anEnabler('2', '1'), anEnabler('3', '1'));
    expect(likely(all, '2')).toBe('-0.5');
  });
});

describe('the path of an enabler', () => {
  test('names what is shared, among whom, and each share', () => {
    const found = worths(worthIn('1', 90), anEnabler('20', '1'), anEnabler('3', '1')).get('3');
    if (found?.state !== 'worth' || found.path.kind !== 'shared') throw new Error('is shared');
    const [share] = found.path.shares;
    expect(share).toMatchObject({ of: '1', amongst: ['3', '20'] });
    expect([told(share!.whole)[1], told(share!.share)[1]]).toEqual(['90', '45']);
  });

  test('names what is left out, and why', () => {
    const found = worths(worthIn('1', 90), anItem('2', { measure: null }), anEnabler('3', '1', '2', '99')).get('3');
    expect(rangeOf(found)).toEqual([null, '90', null]);
    expect(found).toMatchObject({ path: { uncounted: [{ id: '2', why: 'no-worth' }, { id: '99', why: 'unseen' }] } });
  });
});

describe('not in the same currency', () => {
  test('an enabler that names nothing', () => {
    expect(lacksOf(worths(anEnabler('1')).get('1'))).toEqual(['enables-nothing']);
  });

  test('an enabler of nothing that has a worth', () => {
    expect(worths(anItem('1', { confidence: null }), anEnabler('2', '1', '99')).get('2')).toEqual({
      state: 'none',
      inOwnUnit: null,
      lacks: [{ lack: 'nothing-enabled-has-worth', uncounted: [{ id: '1', why: 'no-worth' }, { id: '99', why: 'unseen' }] }],
    });
  });

  test('an epic without a hypothesis', () => {
    expect(lacksOf(worths({ id: '1', hypothesis: null }).get('1'))).toEqual(['nothing-written']);
  });

  test('what a hypothesis once named as an enabler counts no more', () => {
    const all = worths(worthIn('1', 90), anItem('2', { enables: ['1'] }), anEnabler('3', '1'));
    expect(likely(all, '3')).toBe('90');
  });
});

describe('a cycle', () => {
  test('is told to everybody in it, from where they stand', () => {
    const all = worths(anEnabler('1', '2'), anEnabler('2', '3'), anEnabler('3', '1'), worthIn('4', 8));
    expect(all.get('2')).toMatchObject({ lacks: [{ lack: 'cycle', cycle: ['2', '3', '1', '2'] }] });
    expect(all.get('3')).toMatchObject({ lacks: [{ lack: 'cycle', cycle: ['3', '1', '2', '3'] }] });
    expect(likely(all, '4')).toBe('8');
  });

  test('of one is one', () => {
    expect(worths(anEnabler('1', '1')).get('1')).toMatchObject({ lacks: [{ lack: 'cycle', cycle: ['1', '1'] }] });
  });

  test('leaves what leads into it its other worth', () => {
    const all = worths(worthIn('9', 8), anEnabler('1', '2'), anEnabler('2', '1'), anEnabler('3', '1', '9'), anEnabler('4', '3'));
    expect(all.get('3')).toMatchObject({ path: { uncounted: [{ id: '1', why: 'no-worth' }] } });
    expect([likely(all, '3'), likely(all, '4')]).toEqual(['8', '8']);
  });

  test('keeps its share for when it is mended', () => {
    const all = worths(worthIn('9', 8), anEnabler('1', '2', '9'), anEnabler('2', '1'), anEnabler('3', '9'));
    expect(likely(all, '3')).toBe('4');
  });
});

test('the total counts hypotheses once, and their enablers not again', () => {
  const all = worths(worthIn('1', 90), worthIn('2', 30), anEnabler('3', '1', '2'), anItem('4', { measure: picked('smiles') }));
  expect(totalWorth(all)).toMatchObject({ counted: 2, countedElsewhere: 1, apart: 1 });
  expect(told(totalWorth(all).range)[1]).toBe('120');
});

describe('always', () => {
  /** Five hypotheses and up to six enablers, each enabling hypotheses and enablers before it: no cycles. */
  const backlogs = fc
    .tuple(
      fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 5, maxLength: 5 }),
      fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 10 }), { minLength: 1 }), { maxLength: 6 }),
    )
    .map(([values, enables]) => [
      ...values.map((value, index) => worthIn(String(100 + index), value / 7)),
      ...enables.map((targets, index) => anEnabler(String(105 + index), ...targets.filter((target) => target < 5 + index).map((target) => String(100 + target)))),
    ]);

  test('the shares of one thing add up to what it is worth', () => {
    fc.assert(
      fc.property(backlogs, (items) => {
        const all = worthOfAll(items, bakeryCurrency);
        const shares = [...all.values()].flatMap((worth) => (worth.state === 'worth' && worth.path.kind === 'shared' ? worth.path.shares : []));
        for (const of of new Set(shares.map((share) => share.of))) {
          const parts = shares.filter((share) => share.of === of);
          expect(parts.reduce((sum, { share }) => sum + share.likely, 0n)).toBe(parts[0]!.whole.likely);
        }
      }),
    );
  });

  test('no enabler is worth more than all hypotheses that gain, nor less than all that lose', () => {
    fc.assert(
      fc.property(backlogs, (items) => {
        const all = worthOfAll(items, bakeryCurrency);
        const own = [...all.values()].flatMap((worth) => (worth.state === 'worth' && worth.path.kind === 'own' ? [worth.range.likely] : []));
        const most = own.reduce((sum, one) => (one > 0n ? sum + one : sum), 0n);
        const least = own.reduce((sum, one) => (one < 0n ? sum + one : sum), 0n);
        for (const worth of all.values()) {
          if (worth.state !== 'worth') continue;
          expect(worth.range.likely <= most && worth.range.likely >= least).toBe(true);
        }
      }),
    );
  });

  test('what everything is worth does not depend on the order in which it is looked at', () => {
    fc.assert(
      fc.property(backlogs.chain((items) => fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length }))), ([items, shuffled]) => {
        const [one, other] = [worthOfAll(items, bakeryCurrency), worthOfAll(shuffled, bakeryCurrency)];
        for (const { id } of items) expect(other.get(id)).toEqual(one.get(id));
        expect(totalWorth(other)).toEqual(totalWorth(one));
      }),
    );
  });

  test('everything has a worth or a reason, cycles or not', () => {
    const anyBacklog = fc
      .array(fc.uniqueArray(fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 9 })
      .map((enables) => [...enables.map((targets, index) => anEnabler(String(index), ...targets.map(String))), worthIn('9', 8)]);
    fc.assert(
      fc.property(anyBacklog, (items) => {
        const all = worthOfAll(items, bakeryCurrency);
        for (const { id, hypothesis } of items) {
          const worth = all.get(id);
          expect(worth?.state === 'worth' || (worth?.lacks.length ?? 0) > 0).toBe(true);
          const [lack] = worth?.state === 'none' ? worth.lacks : [];
          if (lack?.lack !== 'cycle') continue;
          expect(lack.cycle[0]).toBe(id);
          expect(lack.cycle.at(-1)).toBe(id);
          expect(hypothesis?.enables).toContain(lack.cycle[1]);
        }
      }),
    );
  });
});
