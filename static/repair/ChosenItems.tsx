import type { RepairItem } from '../repairs/repair';
import { IssueLink } from '../shared/IssueLink';
import { useWords } from '../words/words';
import css from './ChosenItems.module.css';

/** Which ones are being mended, without the reasons that were read before. */
export function ChosenItems({ items }: { readonly items: readonly RepairItem[] }) {
  const { repairs: words } = useWords();
  return (
    <ul className={css.list} aria-label={words.chosen(items.length)} tabIndex={0}>
      {items.map(({ id, key, summary }) => (
        <li key={id} className={css.item}>
          <IssueLink issueKey={key} />
          <bdi className={css.summary}>{summary}</bdi>
        </li>
      ))}
    </ul>
  );
}
