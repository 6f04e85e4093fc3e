import Button from '@atlaskit/button/new';
import { useId } from 'react';
import { ProgressLine } from '../../shared/ProgressLine';
import { LoadFailed } from '../../shared/LoadFailed';
import { Note } from '../../shared/Note';
import { useReturnedFocus } from '../section/use-returned-focus';
import line from '../section/Line.module.css';
import { Part } from '../section/Part';
import type { TransferWords } from '../section/use-transfer-words';
import { useStore } from '../../shared/use-store';
import type { Import, Importing } from './create-import';
import css from './ImportPart.module.css';
import { PlanView } from './PlanView';
import type { FileFlaw } from './read-file';
import { RunReport } from './RunReport';
import { useImport } from './use-import';

interface ImportPartProps {
  readonly words: TransferWords;
  readonly mayEdit: boolean;
}

/** Takes hypotheses from a file, after it has shown what that would do. */
export function ImportPart({ words, mayEdit }: ImportPartProps) {
  const importing = useImport();
  const state = useStore(importing);
  const id = useId();
  const place = useReturnedFocus<HTMLDivElement>(state.type);
  const isBusy = state.type === 'looking' || state.type === 'writing';
  if (!mayEdit) return <Part title={words.import.title} explain={words.import.mayNot}>{null}</Part>;
  return (
    <Part title={words.import.title} explain={words.import.explain}>
      <p className={css.subtle}>{words.import.agreements}</p>
      <div className={line.line}>
        <label htmlFor={id} className={css.label}>
          {words.import.file}
        </label>
        <input
          id={id}
          className={css.file}
          type="file"
          accept=".csv,text/csv"
          disabled={isBusy}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) void importing.choose(file);
          }}
          // The same file, changed meanwhile, can be chosen again.
          onClick={({ currentTarget }) => (currentTarget.value = '')}
        />
      </div>
      <div ref={place} className={css.place} tabIndex={-1}>
        <Step importing={importing} state={state} words={words} />
      </div>
    </Part>
  );
}

interface StepProps {
  readonly importing: Import;
  readonly state: Importing;
  readonly words: TransferWords;
}

function Step({ importing, state, words: all }: StepProps) {
  const words = all.import;
  switch (state.type) {
    case 'idle':
      return null;
    case 'looking':
      return (
        <div className={line.line}>
          <ProgressLine name={words.looking} done={state.looked} all={state.all}>
            {state.waitingSeconds !== null ? all.waiting(state.waitingSeconds) : state.all === null ? words.reading : words.looked(state.looked, state.all)}
          </ProgressLine>
          <Button spacing="compact" onClick={importing.stop}>
            {words.cancel}
          </Button>
        </div>
      );
    case 'unreadable':
      return (
        <div role="alert">
          <Note tone="problem">{unreadable(state.flaw, words.unreadable)}</Note>
        </div>
      );
    case 'failed':
      return <LoadFailed what={words.failed} error={state.error} onRetry={() => void importing.lookAgain()} />;
    case 'planned':
      return <PlanView plan={state.plan} importing={importing} words={all} />;
    case 'writing': {
      const { jobs, isUndo } = state.run;
      const done = jobs.filter((job) => job.state.type !== 'waiting').length;
      return (
        <div className={line.line}>
          <ProgressLine name={isUndo ? words.undoing : words.writing} done={done} all={jobs.length}>
            {state.waitingSeconds === null ? words.written(done, jobs.length) : words.waiting(state.waitingSeconds)}
          </ProgressLine>
          {state.isStopping ? (
            words.stopping
          ) : (
            <Button spacing="compact" onClick={importing.stop}>
              {words.stop}
            </Button>
          )}
        </div>
      );
    }
    case 'ended':
      return <RunReport run={state.run} error={state.error} importing={importing} words={all} />;
  }
}

function unreadable(flaw: FileFlaw, words: TransferWords['import']['unreadable']): string {
  switch (flaw.flaw) {
    case 'broken-quotes':
      return words['broken-quotes'](flaw.line);
    case 'repeated':
      return words.repeated(flaw.heading);
    default:
      return words[flaw.flaw];
  }
}
