import Button from '@atlaskit/button/new';
import { useRef } from 'react';
import { ProgressLine } from '../../shared/ProgressLine';
import { LoadFailed } from '../../shared/LoadFailed';
import { useReturnedFocus } from '../section/use-returned-focus';
import css from '../section/Line.module.css';
import { Part } from '../section/Part';
import type { TransferWords } from '../section/use-transfer-words';
import { useStore } from '../../shared/use-store';
import type { Exporting } from './create-export';
import { useExport } from './use-export';

/** Saves the hypotheses of the project as a file. */
export function ExportPart({ words: all }: { readonly words: TransferWords }) {
  const words = all.export;
  const exporting = useExport(words);
  const state = useStore(exporting);
  const asked = useRef(false);
  const place = useReturnedFocus<HTMLDivElement>(state.type);
  const start = (withHistory: boolean) => {
    asked.current = withHistory;
    void exporting.start(withHistory);
  };
  return (
    <Part title={words.title} explain={words.explain}>
      <div ref={place} className={css.said} tabIndex={-1}>
        {state.type === 'reading' ? (
          <div className={css.line}>
            <ProgressLine name={words.progress} done={state.done} all={state.all}>
              {inWords(state, all)}
            </ProgressLine>
            <Button spacing="compact" onClick={exporting.stop}>
              {words.cancel}
            </Button>
          </div>
        ) : (
          <div className={css.line}>
            <Button onClick={() => start(false)}>{words.newest}</Button>
            <Button onClick={() => start(true)}>{words.withHistory}</Button>
          </div>
        )}
      </div>
      <p className={css.said} role="status">
        {state.type === 'saved' && (state.hypotheses === 0 ? words.none : words.saved(state.hypotheses, state.rows))}
        {state.type === 'stopped' && words.stopped}
      </p>
      {state.type === 'failed' && <LoadFailed what={words.failed} error={state.error} onRetry={() => start(asked.current)} />}
    </Part>
  );
}

function inWords({ what, done, all, waitingSeconds }: Extract<Exporting, { type: 'reading' }>, words: TransferWords): string {
  if (waitingSeconds !== null) return words.waiting(waitingSeconds);
  return what === 'hypotheses' ? words.export.hypotheses(done, all) : words.export.histories(done, all ?? done);
}
