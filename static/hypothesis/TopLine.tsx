import Lozenge from '@atlaskit/lozenge';
import { NoticeLine } from '../editing/NoticeLine';
import { useEditor } from '../editing/editor';
import { useWords } from '../words/words';
import { HistoryButton } from './HistoryButton';
import { StatusLozenge } from './StatusLozenge';
import css from './TopLine.module.css';

/** Above the sentence: what it is, where it stands, what just happened, and the way to its history. */
export function TopLine() {
  const words = useWords();
  const { hypothesis } = useEditor();
  return (
    <div className={css.line}>
      {hypothesis.kind === 'enabler' && <Lozenge appearance="discovery">{words.kinds.enabler}</Lozenge>}
      <StatusLozenge />
      <NoticeLine />
      <HistoryButton />
    </div>
  );
}
