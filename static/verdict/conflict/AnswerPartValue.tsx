import type { TypedVerdict } from '../../drafts/verdict-draft';
import { formatDay } from '../../format/days';
import partCss from '../../parts/PartValue.module.css';
import { useSession } from '../../session/session';
import { LongText } from '../../shared/LongText';
import { useValueQuestion } from '../form/answering-context';
import type { VerdictWords } from '../use-verdict-words';
import type { AnswerPart } from './merge-answers';

/** One part of an answer, to be read beside the other's. */
export function AnswerPartValue({ part, typed }: { readonly part: AnswerPart; readonly typed: TypedVerdict }) {
  const { locale } = useSession();
  const { bet, words } = useValueQuestion();
  const text = partInWords(part, typed, words, locale);
  if (text === '') return <p className={partCss.nothing}>{part === 'delivery' ? words.conflict.asCounted : words.conflict.nothing}</p>;
  const unit = bet.measure?.unit ?? '';
  return <LongText>{part === 'actual' && unit !== '' ? `${text} ${unit}` : text}</LongText>;
}

function partInWords(part: AnswerPart, typed: TypedVerdict, words: VerdictWords, locale: string): string {
  switch (part) {
    case 'answer': {
      const answer = nameIn(words.answers, typed.answer);
      const day = typed.answer === 'too-early' && typed.lookAgainOn !== '' ? words.lookAgainOn(formatDay(typed.lookAgainOn, locale)) : '';
      return [answer, day].filter((text) => text !== '').join('. ');
    }
    case 'delivery':
      return nameIn(words.delivered, typed.delivery);
    case 'decision':
      return nameIn(words.decisions, typed.decision);
    case 'actual':
    case 'evidence':
    case 'learnt':
      return typed[part].trim();
  }
}

function nameIn(names: Readonly<Record<string, string>>, value: string): string {
  return names[value] ?? '';
}
