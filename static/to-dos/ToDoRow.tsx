import Lozenge from '@atlaskit/lozenge';
import type { Issue, StatusCategory } from '../../src/jira/issue';
import { IssueLink } from '../shared/IssueLink';
import css from './ToDoRow.module.css';

/** Jira's own colours for its three groups of statuses. */
const appearances: Readonly<Record<StatusCategory, 'neutral' | 'information' | 'success'>> = {
  new: 'neutral',
  undefined: 'neutral',
  indeterminate: 'information',
  done: 'success',
};

export function ToDoRow({ toDo: { key, summary, status } }: { readonly toDo: Pick<Issue, 'key' | 'summary' | 'status'> }) {
  return (
    <li className={css.row}>
      <span className={css.key}>
        <IssueLink issueKey={key} />
      </span>
      <bdi className={css.summary}>{summary}</bdi>
      <Lozenge appearance={appearances[status.category]} maxWidth="12rem">
        {status.name}
      </Lozenge>
    </li>
  );
}
