import Button from '@atlaskit/button/new';
import { reasonInWords } from '../editing/reason-in-words';
import { Note } from '../shared/Note';
import { useWords } from '../words/words';
import css from './SettingsNotice.module.css';
import type { Carriers } from './use-carriers';

/** What became of the last choice. */
export function SettingsNotice({ carriers: { state, save, giveUp } }: { readonly carriers: Carriers }) {
  const words = useWords();
  return (
    <div className={css.notice} role="status">
      {state.type === 'saving' && words.saving}
      {state.type === 'saved' && (
        <>
          {words.settings.saved}
          <Button spacing="compact" appearance="subtle" onClick={() => save(state.before)}>
            {words.undo}
          </Button>
        </>
      )}
      {state.type === 'failed' && (
        <Note
          tone="problem"
          actions={
            <>
              <Button spacing="compact" onClick={() => save(state.wanted)}>
                {words.tryAgain}
              </Button>
              <Button spacing="compact" appearance="subtle" onClick={giveUp}>
                {words.cancel}
              </Button>
            </>
          }
        >
          {reasonInWords(state.reason, words, words.failed.savingSettings)}
        </Note>
      )}
      {state.type === 'conflict' && (
        <Note
          tone="warning"
          actions={
            <>
              <Button spacing="compact" onClick={() => save(state.wanted)}>
                {words.settings.takeMine}
              </Button>
              <Button spacing="compact" onClick={giveUp}>
                {words.settings.takeTheirs}
              </Button>
            </>
          }
        >
          {words.settings.conflict}
        </Note>
      )}
    </div>
  );
}
