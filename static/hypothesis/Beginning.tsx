import { Suspense } from 'react';
import { DraftNote } from '../editing/DraftNote';
import { NoticeLine } from '../editing/NoticeLine';
import { useEditor } from '../editing/editor';
import { BeginningEditor } from '../editors/lazy';
import { Note } from '../shared/Note';
import { useWords } from '../words/words';
import css from './Beginning.module.css';
import { HistoryButton } from './HistoryButton';

/** Nothing is written yet: two fields, and nothing in their way. */
export function Beginning() {
  const words = useWords();
  const { readOnly, number, notice } = useEditor();
  return (
    <>
      {(number > 0 || notice !== null) && (
        <div className={css.top}>
          <NoticeLine />
          {number > 0 && <HistoryButton />}
        </div>
      )}
      {readOnly === null ? (
        <>
          <p className={css.intro}>{words.sentenceIntro}</p>
          <DraftNote />
          <Suspense fallback={<div className={css.waiting} />}>
            <BeginningEditor />
          </Suspense>
        </>
      ) : (
        <Note>
          {words.nothingWritten} {words.readOnly[readOnly]}
        </Note>
      )}
    </>
  );
}
