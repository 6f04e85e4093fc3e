import type { CurrencyVersion } from '../../../src/core/currency/currency-version';
import { ProgressLine } from '../../shared/ProgressLine';
import { useDesk } from './desk';
import { useWorthProgress } from './use-worth-progress';

/** How far search and lists have followed the last change; nothing once they are through. */
export function WorthProgress({ version }: { readonly version: CurrencyVersion }) {
  const { projectId, words } = useDesk();
  const { progress: said } = words;
  const progress = useWorthProgress(projectId, version);
  if (progress === null) return null;
  const { done, total, isSlow } = progress;
  return (
    <div role="status">
      {said.title}
      <ProgressLine name={said.title} done={done} all={total}>
        {total === null ? said.starting : said.running(done, total)} {isSlow && said.slow}
      </ProgressLine>
    </div>
  );
}
