import { lazy, Suspense, useState } from 'react';
import { isDue } from '../../../src/core/hypothesis/is-due';
import { hasVerdictDraft } from '../../drafts/verdict-draft-key';
import { useEditor } from '../../editing/editor';
import { dayAt } from '../../format/days';
import { useSession } from '../../session/session';
import { SkeletonLines } from '../../shared/SkeletonLines';
import { ValuePrompt } from './ValuePrompt';

// Most who open an issue neither answer nor find an answer.
const QuestionInIssue = lazy(async () => ({ default: (await import('./QuestionInIssue')).QuestionInIssue }));

/** The value question of this issue: its answer, or the way to it, with no meeting. */
export function ValueInIssue({ size = 'normal' }: { readonly size?: 'normal' | 'brief' }) {
  const { revision, readOnly, issueId } = useEditor();
  const { accountId, timeZone } = useSession();
  const [isAsked, ask] = useState(() => hasVerdictDraft(issueId, accountId));
  if (revision === null) return null;
  const mayAnswer = readOnly === null;
  const prompt = <ValuePrompt isDue={isDue(revision, dayAt(new Date(), timeZone))} onAnswer={mayAnswer ? () => ask(true) : null} />;
  if (revision.verdict === undefined && !(isAsked && mayAnswer)) return prompt;
  const waiting = revision.verdict === undefined ? prompt : <SkeletonLines lines={[['100%', '8rem']]} />;
  return (
    <Suspense fallback={waiting}>
      <QuestionInIssue revision={revision} isAsked={isAsked} readOnly={!mayAnswer} size={size} waiting={waiting} />
    </Suspense>
  );
}
