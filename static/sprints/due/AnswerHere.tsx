import type { ReactNode } from 'react';
import type { Revision } from '../../../src/core/hypothesis/revision';
import { useIssueWithToDos } from '../../api/issue-with-to-dos';
import { useMayEdit } from '../../api/may-edit';
import { useSession } from '../../session/session';
import { QuestionInIssue } from '../../verdict/issue/QuestionInIssue';

interface AnswerHereProps {
  /** What the list knew. */
  readonly known: Revision;
  readonly waiting: ReactNode;
}

/** The value question of one issue, asked where the list of what is due stands. */
export function AnswerHere({ known, waiting }: AnswerHereProps) {
  const { issueId } = useSession();
  const { data } = useIssueWithToDos(issueId);
  const { data: mayEdit } = useMayEdit(issueId);
  if (mayEdit === undefined) return waiting;
  const read = data?.hypothesis.state === 'sound' ? data.hypothesis.revision : known;
  const revision = read.number >= known.number ? read : known;
  return <QuestionInIssue revision={revision} isAsked={mayEdit} readOnly={!mayEdit} waiting={waiting} />;
}
