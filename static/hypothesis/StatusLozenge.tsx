import Lozenge from '@atlaskit/lozenge';
import { agreementState, type AgreementState } from '../../src/core/hypothesis/agreement';
import { useEditor } from '../editing/editor';
import { useWords } from '../words/words';

const appearances: Readonly<Record<AgreementState, 'neutral' | 'information' | 'success' | 'warning'>> = {
  none: 'neutral',
  partly: 'information',
  agreed: 'success',
  reopened: 'warning',
};

/** Where the conversation stands, in one word. */
export function StatusLozenge() {
  const { agreement: words } = useWords();
  const state = agreementState(useEditor().agreement);
  return <Lozenge appearance={appearances[state]}>{words.states[state]}</Lozenge>;
}
