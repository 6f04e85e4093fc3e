import { IssueLink } from '../shared/IssueLink';
import { useWords } from '../words/words';
import css from './EpicName.module.css';

interface EpicNameProps {
  /** undefined for an epic that is gone or that the person may not see. */
  readonly epic: { readonly key: string; readonly summary: string } | undefined;
}

export function EpicName({ epic }: EpicNameProps) {
  const { enables } = useWords();
  if (epic === undefined) return <span className={css.gone}>{enables.gone}</span>;
  return (
    <IssueLink issueKey={epic.key}>
      {epic.key} <bdi>{epic.summary}</bdi>
    </IssueLink>
  );
}
