import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Revision } from '../../../src/core/hypothesis/revision';
import { AppFailure } from '../../api/app-failure';
import { useChangeHypothesis } from '../../api/change-hypothesis';
import { useIssueWithToDos } from '../../api/issue-with-to-dos';
import { useProjectCurrency } from '../../api/project-currency';
import { showRevision } from '../../api/show-revision';
import { useToDoCount } from '../../api/to-do-count';
import { useSession } from '../../session/session';
import { betToAnswer } from '../bet-to-answer';
import { useVerdictWords } from '../use-verdict-words';
import type { SendValueChange } from '../value-change';
import { ValueQuestion } from '../ValueQuestion';

interface QuestionInIssueProps {
  readonly revision: Revision;
  /** Whether somebody asked for the form. */
  readonly isAsked: boolean;
  readonly readOnly: boolean;
  readonly size?: 'normal' | 'brief';
  /** Shown as long as words or numbers are on their way. */
  readonly waiting: ReactNode;
}

/** The value question outside of a review: what is expected now is what it is held against. */
export function QuestionInIssue({ revision, isAsked, readOnly, size = 'normal', waiting }: QuestionInIssueProps) {
  const { issueId, projectId } = useSession();
  const client = useQueryClient();
  const words = useVerdictWords();
  const currency = useProjectCurrency(projectId);
  const { data } = useIssueWithToDos(issueId);
  const toDos = useToDoCount(issueId, data, !readOnly);
  const { mutateAsync } = useChangeHypothesis(issueId);
  if (words === undefined || currency.data === undefined || data === undefined) return waiting;

  const send: SendValueChange = async (change, base) => {
    try {
      return { type: 'saved', ...(await mutateAsync({ base, change })) };
    } catch (error) {
      if (error instanceof AppFailure && error.reason.code === 'conflict') showRevision(client, issueId, error.reason.current);
      throw error;
    }
  };
  return (
    <ValueQuestion
      issueId={issueId}
      revision={revision}
      bet={betToAnswer(revision, currency.data)}
      askedIn={null}
      toDos={toDos}
      words={words}
      readOnly={readOnly}
      send={send}
      start={isAsked ? 'opened' : 'closed'}
      keys="form"
      size={size}
    />
  );
}
