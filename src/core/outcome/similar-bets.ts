import { nameKey } from '../currency/measure-name';
import { contentWords, type ContentWord } from '../hypothesis/grading/content-words';
import type { Hypothesis } from '../hypothesis/hypothesis';
import { cameIn, isSettled, type PastBet, type SettledBet } from './past-bet';

/** Why a past bet is like the one that is being written. */
export type Likeness =
  | { readonly like: 'measure'; readonly name: string }
  | { readonly like: 'beneficiary'; readonly beneficiary: string }
  /** As they are written in the new one. */
  | { readonly like: 'words'; readonly words: readonly string[] };

interface SimilarBet {
  readonly bet: SettledBet;
  /** The strongest reason first; one at least. */
  readonly why: readonly Likeness[];
}

export interface SimilarBets {
  /** The most alike first. */
  readonly bets: readonly SimilarBet[];
  /** Of all that are alike, how many came in. */
  readonly hits: number;
  readonly count: number;
}

/** What is being written, as far as it goes. */
export type Draft = Pick<Hypothesis, 'thing' | 'value' | 'beneficiary'> & {
  /** What its measure is called; null without one. */
  readonly measureName: string | null;
};

/** A shared measure or beneficiary says as much as this many words that are as rare as can be. */
const weightOfName = 1.5;
/** Below, two bets share no more than any two bets of a team do. */
const leastLikeness = 1.5;

/**
 * The past bets that are like a new one: with the same measure, for the same beneficiary, or in words
 * that few other bets use. A word counts by its inverse document frequency, ln(N ÷ n) ÷ ln N: one that
 * is in every bet counts nothing, one that is in a single bet counts 1.
 *
 * @param most how many to show; `hits` and `count` are of all that are alike
 * @see K. Spärck Jones, "A statistical interpretation of term specificity", Journal of Documentation 28 (1972), 11–21
 */
export function similarBets(draft: Draft, past: readonly PastBet[], most: number): SimilarBets {
  const known = past.filter(isSettled).map((bet) => ({ bet, stems: stemsOf(bet) }));
  const rarity = rarityOf(known.map(({ stems }) => stems));
  const words = distinctWords(draft);
  const alike = known
    .map(({ bet, stems }) => ({ bet, ...likenessOf(draft, bet, words.filter(({ stem }) => stems.has(stem)), rarity) }))
    .filter(({ strength }) => strength >= leastLikeness)
    .sort((a, b) => b.strength - a.strength || b.bet.verdict.at.localeCompare(a.bet.verdict.at));
  return {
    bets: alike.slice(0, most).map(({ bet, why }) => ({ bet, why })),
    hits: alike.filter(({ bet }) => cameIn(bet)).length,
    count: alike.length,
  };
}

type Rarity = (stem: string) => number;

function likenessOf(draft: Draft, bet: SettledBet, shared: readonly ContentWord[], rarity: Rarity) {
  const measure = bet.verdict.bet.measure?.name ?? '';
  const reasons: { readonly strength: number; readonly why: Likeness }[] = [];
  if (isSameName(draft.measureName ?? '', measure)) reasons.push({ strength: weightOfName, why: { like: 'measure', name: measure } });
  const isForTheSame = isSameName(draft.beneficiary, bet.hypothesis.beneficiary);
  if (isForTheSame) {
    reasons.push({ strength: weightOfName, why: { like: 'beneficiary', beneficiary: bet.hypothesis.beneficiary } });
  }
  const counted = new Set(isForTheSame ? contentWords(draft.beneficiary).map(({ stem }) => stem) : []);
  const telling = shared.filter(({ stem }) => rarity(stem) > 0 && !counted.has(stem));
  const strength = telling.reduce((sum, { stem }) => sum + rarity(stem), 0);
  if (telling.length > 0) {
    const rarest = [...telling].sort((a, b) => rarity(b.stem) - rarity(a.stem)).slice(0, 4);
    reasons.push({ strength, why: { like: 'words', words: rarest.map(({ typed }) => typed) } });
  }
  const sorted = reasons.sort((a, b) => b.strength - a.strength);
  return { strength: sorted.reduce((sum, reason) => sum + reason.strength, 0), why: sorted.map(({ why }) => why) };
}

const isSameName = (a: string, b: string): boolean => a !== '' && nameKey(a) === nameKey(b);

function distinctWords({ thing, value, beneficiary }: Omit<Draft, 'measureName'>): readonly ContentWord[] {
  const all = contentWords(`${thing} ${value} ${beneficiary}`);
  return [...new Map(all.map((word) => [word.stem, word])).values()];
}

function stemsOf({ hypothesis }: PastBet): ReadonlySet<string> {
  return new Set(distinctWords(hypothesis).map(({ stem }) => stem));
}

function rarityOf(texts: readonly ReadonlySet<string>[]): Rarity {
  const counts = new Map<string, number>();
  for (const stems of texts) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  // With one bet there is nothing to tell its words from.
  const all = Math.max(2, texts.length);
  return (stem) => Math.log(all / Math.min(all, counts.get(stem) ?? all)) / Math.log(all);
}
