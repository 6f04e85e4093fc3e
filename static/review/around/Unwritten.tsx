import Button from '@atlaskit/button/new';
import { useQueryClient } from '@tanstack/react-query';
import { openPanel } from '../../api/dialogs';
import { IssueLink } from '../../shared/IssueLink';
import { sprintOnScreen } from '../../sprint/sprint-query';
import { useReviewScreen } from '../screen-context';
import css from './Unwritten.module.css';

/** Epics that the sprint works for and that nobody has written a hypothesis on: written from here. */
export function Unwritten() {
  const client = useQueryClient();
  const { words: { unwritten: words }, review: { read, opened } } = useReviewScreen();
  const { unwritten } = read.work;
  if (unwritten.length === 0) return null;
  const readAgain = () => void client.invalidateQueries({ queryKey: sprintOnScreen(opened.sprint.id).queryKey });
  return (
    <section className={css.unwritten} aria-label={words.title(unwritten.length)}>
      <h2 className={css.title}>{words.title(unwritten.length)}</h2>
      <p className={css.hint}>{words.hint}</p>
      <ul className={css.list}>
        {unwritten.map(({ issueId }) => {
          const issue = read.issues.get(issueId);
          if (issue === undefined) return null;
          return (
            <li key={issueId} className={css.row}>
              <IssueLink issueKey={issue.key} />
              <bdi className={css.summary}>{issue.summary}</bdi>
              <Button spacing="compact" onClick={() => openPanel({ issueId, projectId: issue.project.id }, words.dialog, readAgain)}>
                {words.write(issue.key)}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
