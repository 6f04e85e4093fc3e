import { createElement, type ReactNode } from 'react';
import { useWords } from '../words/words';
import { sentenceMarkup, type SentenceParts } from './sentence-markup';

export function SentenceText(sentence: SentenceParts): ReactNode {
  return sentenceMarkup<ReactNode>(createElement, sentence, useWords());
}
