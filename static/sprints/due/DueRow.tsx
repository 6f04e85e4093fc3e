import Button from '@atlaskit/button/new';
import { lazy, Suspense, useState } from 'react';
import { dayToAsk } from '../../../src/core/hypothesis/is-due';
import { hasVerdictDraft } from '../../drafts/verdict-draft-key';
import { daysUntil, formatDay, formatDaysAway, type Day } from '../../format/days';
import { SessionContext, useSession } from '../../session/session';
import { IssueLink } from '../../shared/IssueLink';
import { SkeletonLines } from '../../shared/SkeletonLines';
import { revisionOf, type SprintIssue } from '../../sprint/sprint-issue';
import type { SprintsWords } from '../use-sprints-words';
import css from './DueNow.module.css';

// Most who look at the sprints answer nothing.
const AnswerHere = lazy(async () => ({ default: (await import('./AnswerHere')).AnswerHere }));

interface DueRowProps {
  readonly issue: SprintIssue;
  readonly today: Day;
  readonly words: SprintsWords['due'];
}

const waiting = <SkeletonLines lines={[['100%', '8rem']]} />;

/** One value whose day has come. */
export function DueRow({ issue, today, words }: DueRowProps) {
  const session = useSession();
  const revision = revisionOf(issue);
  const [isOpen, open] = useState(() => hasVerdictDraft(issue.id, session.accountId));
  if (revision === null) return null;
  const asked = dayToAsk(revision) ?? today;
  const { value } = revision.hypothesis;
  return (
    <li className={css.row}>
      <div className={css.what}>
        <p className={css.value} dir="auto">
          {value === '' ? issue.summary : value}
        </p>
        <div className={css.beside}>
          <IssueLink issueKey={issue.key}>
            {issue.key} <bdi>{issue.summary}</bdi>
          </IssueLink>
          <span>{words.since(formatDay(asked, session.locale), formatDaysAway(daysUntil(asked, today), session.locale))}</span>
        </div>
      </div>
      <Button spacing="compact" aria-label={isOpen ? words.fold : words.answerOf(issue.key)} aria-expanded={isOpen} onClick={() => open(!isOpen)}>
        {isOpen ? words.fold : words.answer}
      </Button>
      {isOpen && (
        <div className={css.answer}>
          <SessionContext.Provider value={{ ...session, issueId: issue.id, projectId: issue.project.id }}>
            <Suspense fallback={waiting}>
              <AnswerHere known={revision} waiting={waiting} />
            </Suspense>
          </SessionContext.Provider>
        </div>
      )}
    </li>
  );
}
