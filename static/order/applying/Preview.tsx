import Button from '@atlaskit/button/new';
import type { Move, RankPlan } from '../../../src/core/currency/order/plan-moves';
import type { Epics } from '../../api/epics';
import { Change } from '../list/Change';
import type { Row } from '../trading/arrange';
import { useOrderWords, type OrderWords } from '../words/order-words';
import css from './ApplyPanel.module.css';

interface PreviewProps {
  readonly plan: RankPlan;
  readonly rows: readonly Row[];
  readonly epics: Epics;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** More than anybody reads one by one. */
const mostShown = 100;

/** What Jira will be asked to move, before it is. */
export function Preview({ plan: { moves, batches }, rows, epics, onApply, onCancel }: PreviewProps) {
  const words = useOrderWords().applying;
  const places = new Map(rows.map((row) => [row.item.id, row]));
  return (
    <>
      <p>{words.preview(moves.length, batches.length)}</p>
      <p className={css.subtle}>{words.respect}</p>
      <div className={css.moves} tabIndex={0} role="group" aria-label={words.title}>
        <ul>
          {moves.slice(0, mostShown).map((move) => {
            const row = places.get(move.issueId);
            return (
              <li key={move.issueId}>
                {row !== undefined && row.place !== row.today && <Change row={row} />} {epics.get(move.issueId)?.key} <bdi>{epics.get(move.issueId)?.summary}</bdi>{' '}
                <span className={css.subtle}>{besideIn(move, epics, words)}</span>
              </li>
            );
          })}
        </ul>
        {moves.length > mostShown && <p>{words.more(moves.length - mostShown)}</p>}
      </div>
      <div className={css.line}>
        <Button appearance="primary" isDisabled={moves.length === 0} onClick={onApply}>
          {words.go(moves.length)}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </>
  );
}

function besideIn({ above, below }: Move, epics: Epics, words: OrderWords['applying']): string {
  if (below !== null) return words.before(epics.get(below)?.key ?? '');
  return above === null ? '' : words.after(epics.get(above)?.key ?? '');
}
