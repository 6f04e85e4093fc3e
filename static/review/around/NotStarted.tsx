import { IssueLink } from '../../shared/IssueLink';
import { nameOfItem } from '../reading/name-of-item';
import { useReviewScreen } from '../screen-context';
import css from './NothingToAsk.module.css';

/** A future sprint has nothing to be asked about yet: what it will be asked about. */
export function NotStarted() {
  const { words: { future }, review: { items } } = useReviewScreen();
  const own = items.filter(({ part }) => part === 'sprint');
  return (
    <section className={css.empty} aria-label={future.title}>
      <h2 className={css.title}>{future.title}</h2>
      <p className={css.hint}>{own.length === 0 ? future.none : future.hint}</p>
      <ul>
        {own.map((item) => (
          <li key={item.issueId}>
            <IssueLink issueKey={item.key} /> <bdi>{nameOfItem(item)}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
