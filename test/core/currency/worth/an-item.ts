import { amountText } from '../../../../src/core/currency/amount';
import type { Valued, ValuedItem } from '../../../../src/core/currency/worth/valued';
import type { Worth } from '../../../../src/core/currency/worth/worth';
import type { WorthRange } from '../../../../src/core/currency/worth/worth-range';

export const picked = (id: string) => ({ source: 'project', id }) as const;

/** From 0 to 220 croissants sold, between 140 and 320, 60 % sure. */
export const aValue = (said: Partial<Valued> = {}): Valued => ({
  kind: 'hypothesis',
  measure: picked('sold'),
  expectation: { baseline: 0, low: 140, likely: 220, high: 320 },
  confidence: 60,
  enables: [],
  ...said,
});

export const anItem = (id: string, said: Partial<Valued> = {}): ValuedItem => ({ id, hypothesis: aValue(said) });

const nothingKnown = { baseline: null, low: null, likely: null, high: null };

export const anEnabler = (id: string, ...enables: readonly string[]): ValuedItem =>
  anItem(id, { kind: 'enabler', measure: null, expectation: nothingKnown, confidence: null, enables });

/** An item that is likely worth this many croissants, and nobody said between which. */
export const worthIn = (id: string, likely: number): ValuedItem =>
  anItem(id, { expectation: { baseline: 0, low: null, likely, high: null }, confidence: 100 });

/** Low, likely and high as texts. */
export const told = ({ low, likely, high }: WorthRange) => [low, likely, high].map((amount) => (amount === null ? null : amountText(amount)));

export const rangeOf = (worth: Worth | null | undefined) => (worth?.state === 'worth' ? told(worth.range) : worth);

export const lacksOf = (worth: Worth | null | undefined) => (worth?.state === 'none' ? worth.lacks.map(({ lack }) => lack) : worth);
