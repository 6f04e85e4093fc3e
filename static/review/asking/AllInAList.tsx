import type { ReviewItem } from '../reading/review-item';
import { useReviewScreen } from '../screen-context';
import css from './AllInAList.module.css';
import { ListRow } from './ListRow';

interface AllInAListProps {
  readonly items: readonly ReviewItem[];
  /** Issue id of the one that is unfolded; null for none. */
  readonly unfolded: string | null;
  readonly onUnfold: (issueId: string | null) => void;
  readonly onAnswering: (isAnswering: boolean) => void;
}

/** All questions under each other; one is unfolded at a time. */
export function AllInAList({ items, ...rest }: AllInAListProps) {
  const { words } = useReviewScreen();
  return (
    <>
      {(['sprint', 'due'] as const).map((part) => {
        const own = items.filter((item) => item.part === part);
        if (own.length === 0) return null;
        return (
          <section key={part} aria-label={words.parts[part]} className={css.part}>
            <h2 className={css.title}>{words.parts[part]}</h2>
            <ol className={css.list}>
              {own.map((item) => (
                <ListRow key={item.issueId} item={item} {...rest} />
              ))}
            </ol>
          </section>
        );
      })}
    </>
  );
}

/** Moves the keyboard from row to row. @param by 1 down, −1 up */
export function focusRow(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-review-row]')];
  const at = rows.findIndex((row) => row === document.activeElement || row.closest('li')?.contains(document.activeElement));
  const to = at === -1 ? (by === 1 ? 0 : rows.length - 1) : at + by;
  rows[to]?.focus();
}
