import Button from '@atlaskit/button/new';
import { openPanel } from '../api/dialogs';
import { SideStates } from '../agreement/SideStates';
import { WorthLine } from '../currency/worth/WorthLine';
import { DraftNote } from '../editing/DraftNote';
import { NoticeLine } from '../editing/NoticeLine';
import { useEditor } from '../editing/editor';
import { KeyFacts } from '../facts/KeyFacts';
import { Sentence } from '../hypothesis/Sentence';
import { StatusLozenge } from '../hypothesis/StatusLozenge';
import { useSession } from '../session/session';
import { Note } from '../shared/Note';
import { ValueInIssue } from '../verdict/issue/ValueInIssue';
import { useWords } from '../words/words';
import css from './Brief.module.css';

/** The sentence, its key figures and who agrees; everything else is one click away. */
export function Brief() {
  const words = useWords();
  const session = useSession();
  const { readOnly } = useEditor();
  return (
    <>
      <div className={css.top}>
        <StatusLozenge />
        <NoticeLine />
      </div>
      <DraftNote />
      <Sentence />
      <ValueInIssue size="brief" />
      <WorthLine isBrief />
      <KeyFacts />
      <SideStates />
      {readOnly !== null && <Note>{words.readOnly[readOnly]}</Note>}
      <div>
        <Button onClick={() => openPanel(session, words.kinds.hypothesis)}>{words.context.open}</Button>
      </div>
    </>
  );
}
