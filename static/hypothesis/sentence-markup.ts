import type { Words } from '../words/words';
import css from './SentenceText.module.css';

/** `createElement` of React, or `createNode` before React is there. */
type Create<Element> = (
  tag: 'p' | 'bdi' | 'span',
  attributes: { readonly className?: string | undefined },
  ...content: readonly (Element | string)[]
) => Element;

export interface SentenceParts {
  readonly thing: string;
  readonly value: string;
}

/** Texts longer than these, in characters, are set smaller: the sentence stays one thing to look at. */
const long = 180;
const veryLong = 480;

/** "By doing *thing*, we expect *value*." The person's words stand out from the frame around them. */
export function sentenceMarkup<Element>(create: Create<Element>, { thing, value }: SentenceParts, { sentence, nothing }: Words): Element {
  const length = thing.length + value.length;
  const size = length > veryLong ? css.small : length > long ? css.medium : css.large;
  const said = (text: string) => (text === '' ? create('span', {}, nothing) : create('bdi', { className: css.said }, text));
  const end = /[.!?…]$/.test(value) ? '' : sentence.after;
  return create('p', { className: `${css.sentence} ${size}` }, `${sentence.before} `, said(thing), `${sentence.between} `, said(value), end);
}
