import { amountText } from '../../../src/core/currency/amount';
import { openPanel } from '../../api/dialogs';
import { formatNumber } from '../../format/numbers';
import { useSession } from '../../session/session';
import { IssueLink } from '../../shared/IssueLink';
import type { ApartRow } from '../trading/apart';
import { useOrderWords } from '../words/order-words';
import css from './ApartItem.module.css';

interface ApartItemProps {
  readonly row: Extract<ApartRow, { readonly type: 'item' }>;
  readonly projectId: string;
  readonly onMended: () => void;
  readonly onSettings: () => void;
}

/** What only an admin of the project can mend, for all its hypotheses. */
const inSettings: readonly string[] = ['no-currency', 'no-rate'];
/** What is written on the to-dos, in Jira's own fields. */
const inJira: readonly string[] = ['no-effort', 'effort-is-zero'];

/** What is missing, and the buttons that open where it is written. */
export function ApartItem({ row: { item, lacks, inOwnUnit }, projectId, onMended, onSettings }: ApartItemProps) {
  const words = useOrderWords().apart;
  const { locale } = useSession();
  const isForPanel = lacks.some(({ lack }) => !inSettings.includes(lack) && !inJira.includes(lack));
  const isForSettings = lacks.some(({ lack }) => inSettings.includes(lack));
  return (
    <div className={css.item}>
      <div className={css.what}>
        <span className={css.key}>
          <IssueLink issueKey={item.key} />
        </span>
        <bdi className={css.summary}>{item.summary}</bdi>
        <span className={css.lacks}>
          {words.missing} {lacks.map(({ lack }) => words.lacks[lack]).join(' · ')}
        </span>
        {inOwnUnit !== null && <span className={css.lacks}>{words.likely(`${formatNumber(Number(amountText(inOwnUnit.range.likely)), locale)} ${inOwnUnit.unit}`.trim())}</span>}
      </div>
      <div className={css.ways}>
        {isForPanel && (
          <button type="button" className={css.way} onClick={() => openPanel({ issueId: item.id, projectId }, `${item.key} ${item.summary}`, onMended)}>
            {words.mend(item.key)}
          </button>
        )}
        {isForSettings && (
          <button type="button" className={css.way} onClick={onSettings}>
            {words.settings}
          </button>
        )}
      </div>
    </div>
  );
}
