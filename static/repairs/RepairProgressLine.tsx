import { ProgressLine } from '../shared/ProgressLine';
import { useWords } from '../words/words';
import type { RepairProgress } from './repair';

/** How far a repair of many is, and why it pauses; one item shows on its button. */
export function RepairProgressLine({ progress }: { readonly progress: RepairProgress | null }) {
  const { repairs: words } = useWords();
  if (progress === null || (progress.all === 1 && progress.waitsSeconds === null)) return null;
  const { done, all, waitsSeconds } = progress;
  return (
    <ProgressLine name={words.working} done={done} all={all}>
      <span role="status">{waitsSeconds === null ? words.running(done, all) : words.waits(waitsSeconds)}</span>
    </ProgressLine>
  );
}
