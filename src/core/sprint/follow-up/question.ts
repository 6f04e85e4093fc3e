import type { Bet } from '../../hypothesis/bet';
import type { Revision } from '../../hypothesis/revision';
import type { FollowUpWords } from './words/follow-up-words';

/** Who is asked. */
export interface Owner {
  readonly accountId: string;
  readonly displayName: string;
}

/** What is asked. */
export interface ValueQuestion {
  readonly owner: Owner;
  readonly revision: Pick<Revision, 'hypothesis' | 'verdict'>;
  readonly bet: Bet;
}

/**
 * The value question as a comment in Atlassian's document format: the owner is mentioned, so that
 * Jira tells them; what was expected stands beside it; the answer is nobody's but theirs.
 * @see https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/
 */
export function questionDocument({ owner, revision: { hypothesis, verdict }, bet }: ValueQuestion, words: FollowUpWords): object {
  const question = verdict === undefined ? words.question : words.questionAgain(dayInWords(verdict.at.slice(0, 10), words));
  const lines = [...(hypothesis.value === '' ? [] : [words.expected(hypothesis.value)]), ...numberInWords(bet, words), words.how];
  return {
    type: 'doc',
    version: 1,
    content: [
      paragraph(
        { type: 'mention', attrs: { id: owner.accountId, text: `@${owner.displayName === '' ? owner.accountId : owner.displayName}` } },
        text(`, ${question}`),
      ),
      ...lines.map((line) => paragraph(text(line))),
    ],
  };
}

function numberInWords({ measure, expectation: { baseline, low, likely, high }, dueDate }: Bet, words: FollowUpWords): readonly string[] {
  const expected = likely ?? (low !== null && high !== null ? null : (low ?? high));
  if (measure === null || (expected === null && (low === null || high === null))) return [];
  const counted = (value: number) => quantity(value, measure.unit, words);
  const number = expected === null ? `${plain(low ?? 0, words)}–${counted(high ?? 0)}` : counted(expected);
  const line = words.number(measure.name, number, dueDate === null ? null : dayInWords(dueDate, words));
  return [baseline === null ? line : `${line}. ${words.baseline(counted(baseline))}`];
}

const plain = (value: number, { locale }: FollowUpWords) => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(value);

const quantity = (value: number, unit: string, words: FollowUpWords) => `${plain(value, words)} ${unit}`.trim();

/** @param day `YYYY-MM-DD` */
const dayInWords = (day: string, { locale }: FollowUpWords) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`));

const paragraph = (...content: readonly object[]) => ({ type: 'paragraph', content });

const text = (said: string) => ({ type: 'text', text: said });
