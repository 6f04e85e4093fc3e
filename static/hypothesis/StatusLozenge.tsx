import Lozenge from '@atlaskit/lozenge';
import { agreementState, type AgreementState } from '../../src/core/hypothesis/agreement';
import { isDue } from '../../src/core/hypothesis/is-due';
import { useEditor } from '../editing/editor';
import { dayAt } from '../format/days';
import { useSession } from '../session/session';
import { verdictAppearances } from '../verdict/shown/verdict-appearances';
import { useWords } from '../words/words';

const appearances: Readonly<Record<AgreementState, 'neutral' | 'information' | 'success' | 'warning'>> = {
  none: 'neutral',
  partly: 'information',
  agreed: 'success',
  reopened: 'warning',
};

/** Where it stands, in one word: what came of it, or how far the conversation is. */
export function StatusLozenge() {
  const { agreement: words, value } = useWords();
  const { timeZone } = useSession();
  const { revision, agreement } = useEditor();
  if (revision !== null && isDue(revision, dayAt(new Date(), timeZone))) return <Lozenge appearance="warning">{value.states.due}</Lozenge>;
  const answer = revision?.verdict?.answer;
  if (answer !== undefined) return <Lozenge appearance={verdictAppearances[answer]}>{value.states[answer]}</Lozenge>;
  const state = agreementState(agreement);
  return <Lozenge appearance={appearances[state]}>{words.states[state]}</Lozenge>;
}
