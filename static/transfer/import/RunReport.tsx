import Button from '@atlaskit/button/new';
import type { AppError } from '../../../src/contract/answer';
import { AppFailure } from '../../api/app-failure';
import { LoadFailed } from '../../shared/LoadFailed';
import line from '../section/Line.module.css';
import type { TransferWords } from '../section/use-transfer-words';
import type { Import } from './create-import';
import { lineRanges } from './line-ranges';
import { RefusedJobs } from './RefusedJobs';
import css from './PlanView.module.css';
import { isOpen, type JobState, type Run } from './run';

interface RunReportProps {
  readonly run: Run;
  readonly error: AppError | null;
  readonly importing: Import;
  readonly words: TransferWords;
}

/** Exactly which lines are in and which are not, and how it goes on. */
export function RunReport({ run, error, importing, words: all }: RunReportProps) {
  const words = all.import;
  const { isUndo, jobs } = run;
  const linesOf = (type: JobState['type']) => jobs.filter(({ state }) => state.type === type).map((job) => job.line);
  const [written, already, left, unknown] = [linesOf('written'), linesOf('already'), linesOf('waiting'), linesOf('unknown')];
  const which = (lines: readonly number[]) => words.lines(lineRanges(lines));
  const goOn = () => void importing.goOn();
  const sentence = written.length === 0 ? (isUndo ? words.noneUndone : words.noneIn) : (isUndo ? words.undone : words.in)(written.length, which(written));
  return (
    <div className={css.plan}>
      <p role="status">{sentence}</p>
      {error !== null && <LoadFailed what={words.interrupted} error={new AppFailure(error)} onRetry={goOn} />}
      {already.length > 0 && <p>{words.already(already.length, which(already))}</p>}
      {left.length > 0 && <p>{words.left(left.length, which(left))}</p>}
      {unknown.length > 0 && <p>{words.unknown(unknown.length, which(unknown))}</p>}
      <RefusedJobs jobs={jobs} words={words} />
      <div className={line.line}>
        {jobs.some(isOpen) && error === null && (
          <Button appearance="primary" onClick={goOn}>
            {words.goOn}
          </Button>
        )}
        {!isUndo && written.length > 0 && <Button onClick={() => void importing.undo()}>{words.undo}</Button>}
        <Button onClick={() => void importing.lookAgain()}>{words.lookAgain}</Button>
        <Button appearance="subtle" onClick={importing.close}>
          {words.close}
        </Button>
      </div>
      {!isUndo && written.length > 0 && <p className={css.subtle}>{words.undoExplain}</p>}
    </div>
  );
}
