import type { GuardSettings } from '../../guard-settings';
import type { Item } from '../../item';
import { readText } from './reading';
import { signals, type SignalName } from './signals/index';
import { startsAt, weights } from './weights';

export interface TextScore {
  /** 0 to 1 */
  readonly score: number;
  /** What spoke for a to-do, the strongest first, with the words that showed it. */
  readonly signals: readonly { readonly name: SignalName; readonly words: string }[];
}

const all = Object.entries(signals) as readonly [SignalName, (typeof signals)[SignalName]][];

/** More would not be read. */
const mostQuoted = 3;

/** Who acts is always quoted: a project that exempts them again and again is asked whether they are customers. */
const actors: ReadonlySet<SignalName> = new Set(['builder-as-user', 'insider-as-user']);

/**
 * How much a text speaks for a to-do, 0 to 1: the logistic function of the sum of the weights of
 * the signals that are in it, 1 / (1 + e^−(start + Σ weights)).
 */
export function scoreText(item: Pick<Item, 'summary' | 'description'>, settings: Pick<GuardSettings, 'customers'>): TextScore {
  const reading = readText(item.summary, item.description, settings.customers);
  let sum = startsAt;
  const speaking: { name: SignalName; words: string }[] = [];
  for (const [name, signal] of all) {
    const words = signal(reading);
    if (words === null) continue;
    sum += weights[name];
    if (weights[name] > 0) speaking.push({ name, words });
  }
  speaking.sort((a, b) => weights[b.name] - weights[a.name]);
  return { score: 1 / (1 + Math.exp(-sum)), signals: speaking.filter(({ name }, place) => place < mostQuoted || actors.has(name)) };
}
