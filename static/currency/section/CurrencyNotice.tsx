import Button from '@atlaskit/button/new';
import { useRef } from 'react';
import { reasonInWords } from '../../editing/reason-in-words';
import { Note } from '../../shared/Note';
import { useWords } from '../../words/words';
import { refusedInWords } from '../measures/refused-in-words';
import { ConflictTable } from './ConflictTable';
import css from './CurrencyNotice.module.css';
import { useDesk } from './desk';
import type { CurrencyPlace } from './saving-state';

/** What became of the last change, said where it was made. */
export function CurrencyNotice({ place }: { readonly place: CurrencyPlace }) {
  const words = useWords();
  const { state, save, forget, openAt, measureWords, words: said } = useDesk();
  const box = useRef<HTMLDivElement>(null);
  const isHere = 'place' in state && state.place === place;
  // The button that was pressed goes away, and the keyboard stays here.
  const choose = (act: () => void) => () => {
    box.current?.focus();
    act();
  };
  return (
    <div ref={box} className={css.notice} role="status" tabIndex={-1}>
      {isHere && state.type === 'saving' && words.saving}
      {isHere && state.type === 'saved' && (
        <span className={css.line}>
          {words.saved} {state.keptRetired && said.measures.keptRetired}
          <Undo undo={state.undo} onUndo={(undo) => choose(() => void save(undo, place))()} />
        </span>
      )}
      {isHere && state.type === 'failed' && (
        <Note
          tone="problem"
          // Beside an open form, which has a Cancel of its own, it goes when the form is saved or closed.
          actions={
            openAt !== place && (
              <Button spacing="compact" appearance="subtle" onClick={choose(forget)}>
                {words.cancel}
              </Button>
            )
          }
        >
          {state.reason.code === 'currency-refused'
            ? refusedInWords(state.reason.refused, measureWords)
            : reasonInWords(state.reason, words, words.failed.savingSettings)}
        </Note>
      )}
      {isHere && state.type === 'conflict' && <ConflictTable conflict={state} />}
    </div>
  );
}

type Changes = Parameters<ReturnType<typeof useDesk>['save']>[0];

function Undo({ undo, onUndo }: { readonly undo: Changes | null; readonly onUndo: (undo: Changes) => void }) {
  const words = useWords();
  if (undo === null || undo.length === 0) return null;
  return (
    <Button spacing="compact" appearance="subtle" onClick={() => onUndo(undo)}>
      {words.undo}
    </Button>
  );
}
