import Button from '@atlaskit/button/new';
import { useRef } from 'react';
import { reasonInWords } from '../editing/reason-in-words';
import { Note } from '../shared/Note';
import { useWords } from '../words/words';
import type { SettingsPart } from './save-settings';
import css from './SettingsNotice.module.css';
import type { SettingsInUse } from './use-settings';

interface SettingsNoticeProps {
  readonly settings: SettingsInUse;
  readonly part: SettingsPart;
}

/** What became of the last choice, said where it was made. */
export function SettingsNotice({ settings: { state, save, giveUp }, part }: SettingsNoticeProps) {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed goes away, and the keyboard stays here.
  const choose = (act: () => void) => () => {
    place.current?.focus();
    act();
  };
  const isHere = 'part' in state && state.part === part;
  return (
    <div ref={place} className={css.notice} role="status" tabIndex={-1}>
      {isHere && state.type === 'saving' && words.saving}
      {isHere && state.type === 'saved' && (
        <>
          {words.settings.saved}
          <Button spacing="compact" appearance="subtle" onClick={choose(() => save(state.before, part))}>
            {words.undo}
          </Button>
        </>
      )}
      {isHere && state.type === 'failed' && (
        <Note
          tone="problem"
          actions={
            <>
              <Button spacing="compact" onClick={choose(() => save(state.wanted, part))}>
                {words.tryAgain}
              </Button>
              <Button spacing="compact" appearance="subtle" onClick={choose(giveUp)}>
                {words.cancel}
              </Button>
            </>
          }
        >
          {reasonInWords(state.reason, words, words.failed.savingSettings)}
        </Note>
      )}
      {isHere && state.type === 'conflict' && (
        <Note
          tone="warning"
          actions={
            <>
              <Button spacing="compact" onClick={choose(() => save(state.wanted, part))}>
                {words.settings.takeMine}
              </Button>
              <Button spacing="compact" onClick={choose(giveUp)}>
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
