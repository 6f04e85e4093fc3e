import fc from 'fast-check';
import { applyCurrencyChange } from '../../../src/core/currency/apply-currency-change';
import type { CurrencyChange } from '../../../src/core/currency/currency-change';
import { noCurrency, type ProjectCurrency } from '../../../src/core/currency/project-currency';
import { undoOf } from '../../../static/currency/section/undo-of';
import { aRate, bakeryCurrency, croissants } from '../../core/currency/a-currency';

const inUse = new Set(['queue']);

const apply = (content: ProjectCurrency, changes: readonly CurrencyChange[]): ProjectCurrency =>
  changes.reduce((before, change) => {
    const applied = applyCurrencyChange(before, change, inUse);
    if (!applied.ok) throw new Error(applied.refused.reason);
    return applied.content;
  }, content);

const byId = ({ currency, measures }: ProjectCurrency) => ({ currency, measures: [...measures].sort((a, b) => (a.id < b.id ? -1 : 1)) });

const some: readonly CurrencyChange[] = [
  { type: 'set-currency', currency: { ...croissants, name: 'Pretzels per week' }, rates: 'clear' },
  { type: 'set-currency', currency: { ...croissants, decimals: 0 }, rates: 'keep' },
  { type: 'change-measure', id: 'sold', name: 'Croissants', unit: 'a week', precision: 2 },
  { type: 'set-rate', id: 'smiles', rate: aRate(3) },
  { type: 'set-rate', id: 'sold', rate: null },
  { type: 'retire-measure', id: 'queue' },
  { type: 'remove-measure', id: 'queue' },
  { type: 'remove-measure', id: 'smiles' },
  { type: 'add-measure', id: 'new', name: 'Tips', unit: '€', direction: 'up', precision: 2, rate: aRate(0.5) },
];

test.each(some.map((change) => [`${change.type} ${'id' in change ? change.id : ''}`, change] as const))('%s can be taken back', (_name, change) => {
  const after = apply(bakeryCurrency, [change]);
  const undo = undoOf([change], bakeryCurrency, after);
  expect(byId(apply(after, undo ?? []))).toEqual(byId(bakeryCurrency));
});

test('several changes of different measures are taken back together', () => {
  const others = some.filter((change) => change.type !== 'set-currency' && (!('id' in change) || change.id !== 'queue' || change.type === 'retire-measure'));
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...others), { selector: (change) => ('id' in change ? change.id : ''), minLength: 1 }), (changes) => {
      const after = apply(bakeryCurrency, changes);
      expect(byId(apply(after, undoOf(changes, bakeryCurrency, after) ?? []))).toEqual(byId(bakeryCurrency));
    }),
  );
});

test('the first currency cannot be taken back: a project that has one is never without again', () => {
  const changes: readonly CurrencyChange[] = [{ type: 'set-currency', currency: croissants, rates: 'keep' }];
  expect(undoOf(changes, noCurrency, apply(noCurrency, changes))).toBeNull();
});
