import { useWords } from '../words/words';
import type { RepairProgress } from './repair';
import css from './RepairProgressLine.module.css';

/** How far a repair of many is, and why it pauses; one item shows on its button. */
export function RepairProgressLine({ progress }: { readonly progress: RepairProgress | null }) {
  const { repairs: words } = useWords();
  if (progress === null || (progress.all === 1 && progress.waitsSeconds === null)) return null;
  const { done, all, waitsSeconds } = progress;
  return (
    <div className={css.line}>
      {all > 1 && <progress className={css.bar} value={done} max={all} aria-label={words.working} />}
      <p className={css.said} role="status">
        {waitsSeconds === null ? words.running(done, all) : words.waits(waitsSeconds)}
      </p>
    </div>
  );
}
