import { useWords } from '../words/words';
import css from './SentenceText.module.css';

interface SentenceTextProps {
  readonly thing: string;
  readonly value: string;
}

/** Texts longer than these, in characters, are set smaller: the sentence stays one thing to look at. */
const long = 180;
const veryLong = 480;

/** "By doing *thing*, we expect *value*." The person's words stand out from the frame around them. */
export function SentenceText({ thing, value }: SentenceTextProps) {
  const { sentence, nothing } = useWords();
  const length = thing.length + value.length;
  const size = length > veryLong ? css.small : length > long ? css.medium : css.large;
  return (
    <p className={`${css.sentence} ${size}`}>
      {sentence.before} <Said text={thing} otherwise={nothing} />
      {sentence.between} <Said text={value} otherwise={nothing} />
      {/[.!?…]$/.test(value) ? '' : sentence.after}
    </p>
  );
}

function Said({ text, otherwise }: { readonly text: string; readonly otherwise: string }) {
  return text === '' ? <span>{otherwise}</span> : <bdi className={css.said}>{text}</bdi>;
}
