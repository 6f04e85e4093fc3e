import type { CurrencyVersion } from '../../../src/core/currency/currency-version';
import { useDesk } from './desk';
import css from './WorthProgress.module.css';
import { useWorthProgress } from './use-worth-progress';

/** How far search and lists have followed the last change; nothing once they are through. */
export function WorthProgress({ version }: { readonly version: CurrencyVersion }) {
  const { projectId, words } = useDesk();
  const { progress: said } = words;
  const progress = useWorthProgress(projectId, version);
  if (progress === null) return null;
  const { done, total, isSlow } = progress;
  return (
    <div className={css.progress} role="status">
      <span>{said.title}</span>
      {total !== null && total > 0 && <progress className={css.bar} value={done} max={total} aria-label={said.title} />}
      <span className={css.count}>{total === null ? said.starting : said.running(done, total)}</span>
      {isSlow && <span className={css.count}>{said.slow}</span>}
    </div>
  );
}
