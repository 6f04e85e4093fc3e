import Button from '@atlaskit/button/new';
import type { Epics } from '../../api/epics';
import { LoadFailed } from '../../shared/LoadFailed';
import { useOrderWords, type OrderWords } from '../words/order-words';
import css from './ApplyPanel.module.css';
import type { Applying } from './applying';

interface ReportViewProps {
  readonly state: Extract<Applying, { readonly type: 'ended' }>;
  readonly epics: Epics;
  readonly onGoOn: () => void;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** What was moved, what was not and why, and how it can go on. */
export function ReportView({ state: { isUndo, report }, epics, onGoOn, onUndo, onClose }: ReportViewProps) {
  const words = useOrderWords().applying;
  const { moved, refused, stale, left, error } = report;
  const key = (id: string) => epics.get(id)?.key ?? id;
  const canGoOn = refused.length + left.length > 0;
  return (
    <>
      <p role="status">{moved.length === 0 ? words.nothingMoved : (isUndo ? words.movedBack : words.moved)(moved.length)}</p>
      {error !== null && <LoadFailed what={words.failed} error={error} onRetry={onGoOn} />}
      {refused.length > 0 && <Reasons title={words.refused(refused.length)} items={refused.map(({ issueId, status }) => words.named(key(issueId), refusedWhy(status, words)))} />}
      {stale.length > 0 && <Reasons title={words.stale(stale.length)} items={stale.map(({ move, why }) => words.named(key(move.issueId), words.staleWhy[why]))} />}
      {left.length > 0 && <p>{words.left(left.length)}</p>}
      <div className={css.line}>
        {canGoOn && error === null && (
          <Button appearance="primary" onClick={onGoOn}>
            {words.goOn}
          </Button>
        )}
        {!isUndo && moved.length > 0 && <Button onClick={onUndo}>{words.undo}</Button>}
        <Button appearance="subtle" onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </>
  );
}

/** More than anybody reads one by one. */
const mostShown = 50;

function Reasons({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  const { more } = useOrderWords().applying;
  return (
    <div>
      <p>{title}</p>
      <ul>
        {items.slice(0, mostShown).map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {items.length > mostShown && <p>{more(items.length - mostShown)}</p>}
    </div>
  );
}

function refusedWhy(status: number | null, { refusedWhy: words }: OrderWords['applying']): string {
  if (status === 403 || status === 404) return words.forbidden;
  return status !== null && (status === 429 || status >= 500) ? words.busy : words.other;
}
