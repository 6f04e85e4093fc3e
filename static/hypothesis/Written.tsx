import { AgreementSection } from '../agreement/AgreementSection';
import { Criteria } from '../criteria/Criteria';
import { WorthLine } from '../currency/worth/WorthLine';
import { DraftNote } from '../editing/DraftNote';
import { useEditor } from '../editing/editor';
import { Facts } from '../facts/Facts';
import { AfterPaint } from '../shared/AfterPaint';
import { Note } from '../shared/Note';
import { ToDos } from '../to-dos/ToDos';
import { ValueInIssue } from '../verdict/issue/ValueInIssue';
import { useWords } from '../words/words';
import { Sentence } from './Sentence';
import { TopLine } from './TopLine';

/** A hypothesis that somebody wrote: the sentence first, in time as well. */
export function Written() {
  const words = useWords();
  const { readOnly } = useEditor();
  return (
    <>
      <TopLine />
      <DraftNote />
      <Sentence />
      {readOnly !== null && <Note>{words.readOnly[readOnly]}</Note>}
      <AfterPaint>
        <ValueInIssue />
        <WorthLine />
        <Facts />
        <AgreementSection />
        <Criteria />
        <ToDos />
      </AfterPaint>
    </>
  );
}
