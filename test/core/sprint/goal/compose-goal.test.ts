import { composeGoal, isSayable } from '../../../../src/core/sprint/goal/compose-goal';
import type { GoalPart } from '../../../../src/core/sprint/goal/goal-part';
import { goal as german } from '../../../../static/words/de/goal';
import { goal as english } from '../../../../static/words/en/goal';
import { formatNumber } from '../../../../static/format/numbers';

const en = { ...english.phrases, number: (value: number) => formatNumber(value, 'en-US') };
const de = { ...german.phrases, number: (value: number) => formatNumber(value, 'de-DE') };

interface Facts {
  readonly name: string;
  readonly unit: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly beneficiary?: string;
  readonly value?: string;
}

const part = ({ name, unit, from, to, beneficiary = '', value = '' }: Facts): GoalPart => ({
  measure: name === '' ? null : { name, unit },
  expectation: { baseline: from, low: null, likely: to, high: null },
  beneficiary,
  value,
});

const croissants = part({ name: 'Croissants sold', unit: 'croissants a day', from: 120, to: 145, beneficiary: 'Commuters' });
const waiting = part({ name: 'Waiting at the counter', unit: 'minutes', from: 9, to: 6 });

describe('A goal', () => {
  it('is composed of what will be better, by how much, for whom', () => {
    expect(composeGoal([croissants, waiting], en)).toBe('25 more croissants a day for commuters; 3 minutes less waiting at the counter');
  });

  it('is composed in German', () => {
    const verkauft = part({ name: 'Verkaufte Croissants', unit: 'Croissants pro Tag', from: 120, to: 145, beneficiary: 'Pendler' });
    const wartezeit = part({ name: 'Wartezeit an der Theke', unit: 'Minuten', from: 9, to: 6 });
    expect(composeGoal([verkauft, wartezeit], de)).toBe('25 Croissants mehr pro Tag für Pendler; 3 Minuten weniger Wartezeit an der Theke');
  });

  it.each<[Facts, string]>([
    [{ name: 'Complaints', unit: 'complaints per month', from: 20, to: 8 }, '12 fewer complaints per month'],
    [{ name: 'Customers', unit: 'a day', from: 100, to: 120 }, '20 more customers a day'],
    [{ name: 'Customers', unit: '', from: 100, to: 1600 }, '1,500 more customers'],
    [{ name: 'Guests at breakfast', unit: 'people per day', from: 120, to: 180 }, '60 more people per day (guests at breakfast)'],
    [{ name: 'Revenue', unit: '€ per month', from: 1000, to: 2500 }, '1,500 € more revenue per month'],
    [{ name: 'Revenue', unit: '€/month', from: 1000, to: 2500 }, '1,500 €/month more revenue'],
    [{ name: 'Returning guests', unit: '%', from: 20, to: 25 }, '5 percentage points more returning guests'],
    [{ name: 'Returning guests', unit: '%', from: 20, to: 21 }, '1 percentage point more returning guests'],
    [{ name: 'Waiting', unit: 'minutes per order', from: 4, to: 3 }, '1 minute less waiting per order'],
    [{ name: 'NPS', unit: 'points', from: 30, to: 40 }, '10 points more NPS'],
    [{ name: 'Bread thrown away', unit: 'kg', from: 0.3, to: 0.1 }, '0.2 kg less bread thrown away'],
    [{ name: 'Croissants sold', unit: 'croissants a day', from: null, to: 145 }, '145 croissants a day'],
  ])('says %j', (facts, said) => {
    expect(composeGoal([part(facts)], en)).toBe(said);
  });

  it.each<[Facts, string]>([
    [{ name: 'Wiederkehrende Gäste', unit: 'Prozent', from: 20, to: 25 }, '5 Prozentpunkte mehr Wiederkehrende Gäste'],
    [{ name: 'Umsatz', unit: '€ pro Monat', from: 1000, to: 2500.5 }, '1.500,5 € mehr Umsatz pro Monat'],
    [{ name: 'Beschwerden', unit: 'Beschwerden', from: 20, to: 8, beneficiary: 'Die Filialleitung' }, '12 Beschwerden weniger für die Filialleitung'],
  ])('says in German %j', (facts, said) => {
    expect(composeGoal([part(facts)], de)).toBe(said);
  });

  it('takes the words of the hypothesis where there are no numbers', () => {
    const value = 'commuters have their breakfast before the train leaves.\nAnd more.';
    expect(composeGoal([part({ name: '', unit: '', from: null, to: null, value, beneficiary: 'commuters' })], en)).toBe('Commuters have their breakfast before the train leaves');
  });

  it('takes the words where nothing changes in numbers', () => {
    expect(composeGoal([part({ name: 'Guests', unit: 'guests', from: 5, to: 5, value: 'guests stay' })], en)).toBe('Guests stay');
  });

  it('cuts a value that is a text of its own', () => {
    const value = `more guests ${'and more '.repeat(60)}`;
    const said = composeGoal([part({ name: '', unit: '', from: null, to: null, value })], en);
    expect(said.length).toBeLessThanOrEqual(201);
    expect(said).toMatch(/…$/);
  });

  it('says the same thing once, and nothing where nothing is known', () => {
    const nothing = part({ name: '', unit: '', from: null, to: null });
    expect(composeGoal([waiting, nothing, waiting], en)).toBe('3 minutes less waiting at the counter');
    expect(composeGoal([], en)).toBe('');
    expect([waiting, nothing].map((one) => isSayable(one, en))).toEqual([true, false]);
  });
});
