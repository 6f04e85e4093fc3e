import Lozenge from '@atlaskit/lozenge';
import type { VerdictAnswer } from '../../../src/core/hypothesis/verdict';
import type { VerdictWords } from '../use-verdict-words';
import { verdictAppearances } from './verdict-appearances';

/** The answer, in one word. */
export function VerdictLozenge({ answer, words }: { readonly answer: VerdictAnswer; readonly words: VerdictWords }) {
  return <Lozenge appearance={verdictAppearances[answer]}>{words.answers[answer]}</Lozenge>;
}
