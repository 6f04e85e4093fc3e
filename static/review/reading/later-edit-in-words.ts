import type { Bet } from '../../../src/core/hypothesis/bet';
import { formatDay } from '../../format/days';
import { formatList } from '../../format/list';
import { formatPercent } from '../../format/numbers';
import { expectedInWords, quantityInWords } from '../../verdict/shown/verdict-in-words';
import type { Words } from '../../words/words';
import type { ReviewWords } from '../use-review-words';
import type { LaterEditShown } from './later-edit';

interface Saying {
  readonly words: ReviewWords['later'];
  readonly screenWords: Words;
  readonly locale: string;
}

/** What was expected, and what is expected now, each in a few words: only what differs between the two. */
export function laterEditInWords({ before, now }: Pick<LaterEditShown, 'before' | 'now'>, saying: Saying): readonly [before: string, now: string] {
  const ways = [likely, numbers, confidence, dueDate].filter((write) => write(before, saying) !== write(now, saying));
  // Whoever reads the likely numbers need not read all the others.
  const [first] = ways;
  const shown = first === likely ? ways.filter((way) => way !== numbers) : ways;
  const said = (bet: Bet) => formatList(shown.map((write) => write(bet, saying)), saying.locale);
  return [said(before), said(now)];
}

type Write = (bet: Bet, saying: Saying) => string;

const likely: Write = ({ measure, expectation }, { words, locale }) =>
  expectation.likely === null ? words.nothing : quantityInWords(expectation.likely, measure?.unit ?? '', locale);

const numbers: Write = (bet, { words, screenWords, locale }) => {
  const { way, range } = expectedInWords(bet, screenWords, locale);
  const said = [bet.measure?.name ?? '', way, range].filter((text) => text !== '');
  return said.length === 0 ? words.nothing : said.join(', ');
};

const confidence: Write = (bet, { words, locale }) => (bet.confidence === null ? words.notSaid : words.sure(formatPercent(bet.confidence, locale)));

const dueDate: Write = (bet, { words, locale }) => (bet.dueDate === null ? words.noDay : words.dueOn(formatDay(bet.dueDate, locale)));
