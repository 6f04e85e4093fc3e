import Button from '@atlaskit/button/new';
import { LoadFailed } from '../shared/LoadFailed';
import { ProgressLine } from '../shared/ProgressLine';
import { useWords } from '../words/words';
import { Announcement } from './Announcement';
import css from './CheckProgress.module.css';
import type { CheckState } from './reading/check-state';
import type { Check } from './reading/create-check';
import type { Summary } from './summary';

interface CheckProgressProps {
  readonly check: Check;
  readonly state: CheckState;
  readonly summary: Summary;
}

/** How far the check is, what is in its way, and how to stop it or to go on. */
export function CheckProgress({ check, state: { progress, entries, total, secondLook }, summary }: CheckProgressProps) {
  const words = useWords().check;
  const goOn = () => void check.goOn();
  const isUnderWay = progress.type === 'preparing' || progress.type === 'reading' || progress.type === 'waiting';
  const read = entries.length;
  return (
    <div className={css.progress}>
      {isUnderWay && (
        <div className={css.line}>
          <ProgressLine name={words.progress.reading} done={read} all={total === null || total < read ? null : total}>
            {inWords(words.progress, progress, read, total)}
          </ProgressLine>
          <Button spacing="compact" onClick={check.stop}>
            {words.progress.stop}
          </Button>
        </div>
      )}
      {progress.type === 'stopped' && (
        <div className={css.line}>
          <span className={css.words}>{words.progress.stopped(read)}</span>
          <Button spacing="compact" onClick={goOn}>
            {words.progress.goOn}
          </Button>
        </div>
      )}
      {progress.type === 'failed' && (
        <LoadFailed what={read === 0 ? words.progress.failed : words.progress.failedMidway} error={progress.error} onRetry={goOn} />
      )}
      {progress.type === 'done' && summary.isWhole && summary.read > 0 && (
        <p className={css.done}>{words.progress.done(summary.read, summary.warnings, summary.hints)}</p>
      )}
      {secondLook === 'failed' && <LoadFailed what={words.again.failed} error={null} onRetry={() => void check.lookAgain([])} />}
      <Announcement progress={progress} read={read} total={total} summary={summary} />
    </div>
  );
}

type ProgressWords = ReturnType<typeof useWords>['check']['progress'];

function inWords(words: ProgressWords, progress: CheckState['progress'], read: number, total: number | null): string {
  if (progress.type === 'waiting') return words.waiting(progress.seconds);
  if (progress.type === 'preparing') return words.preparing;
  return total === null || total < read ? words.read(read) : words.readOf(read, total);
}
