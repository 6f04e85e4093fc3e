import { useState } from 'react';
import type { Revision } from '../../../src/core/hypothesis/revision';
import type { Verdict } from '../../../src/core/hypothesis/verdict';
import type { TypedVerdict } from '../../drafts/verdict-draft';
import { useSession } from '../../session/session';
import { isAnsweredHere } from '../is-answered-here';
import { readVerdict, type ReadVerdict } from '../read-verdict';
import type { ValueQuestionProps } from '../value-question-props';
import { isOvertaken, openAnswer, type Intent, type OpenAnswer } from './open-answer';
import { saysTheSame } from './same-answer';
import { useToday } from './use-today';
import { useVerdictDraft } from './use-verdict-draft';

export interface AnswerInHand {
  readonly isAnswered: boolean;
  readonly canClose: boolean;
  /** What stands in the form; null while it is closed. */
  readonly shown: OpenAnswer | null;
  /** What is typed and not saved. */
  readonly unsaved: OpenAnswer | null;
  readonly restoredFrom: string | null;
  /** The revision of somebody who answered meanwhile; also of this person, in another window. */
  readonly overtakenBy: Revision | null;
  readonly read: (typed: TypedVerdict) => ReadVerdict;
  /** Whether a verdict is this person's, and says what is typed. */
  readonly isSavedAs: (typed: TypedVerdict, verdict: Verdict | undefined) => boolean;
  readonly keep: (open: OpenAnswer) => void;
  readonly open: (intent: Intent) => void;
  /** Closes the form and lets the text go. */
  readonly letGo: () => void;
}

type Asked = Pick<ValueQuestionProps, 'issueId' | 'revision' | 'bet' | 'askedIn' | 'toDos' | 'start' | 'isAnswered'>;

/** What a person is answering: the text, and the revision that it was begun in front of. */
export function useAnswerInHand({ issueId, revision, bet, askedIn, toDos, start, isAnswered: told }: Asked): AnswerInHand {
  const { locale, accountId } = useSession();
  const today = useToday();
  const { draft, restoredFrom, keep } = useVerdictDraft(issueId);
  const [intent, setIntent] = useState<Intent | null>(start === 'opened' ? 'answer' : null);

  const isAnswered = told ?? isAnsweredHere(revision, askedIn, today);
  const isAskedAtOnce = start === 'open' && !isAnswered;
  const read = (typed: TypedVerdict) => readVerdict(typed, { unit: bet.measure?.unit ?? null, toDos, today, locale });
  const isSavedAs = (typed: TypedVerdict, verdict: Verdict | undefined) => {
    if (verdict?.by !== accountId) return false;
    const mine = read(typed);
    return mine.ok && saysTheSame(mine.verdict, verdict);
  };
  // What waited and was saved meanwhile is unsaved no more.
  const kept = draft !== null && !isSavedAs(draft.typed, revision.verdict) ? draft : null;
  const overtakenBy = kept !== null && revision.number > kept.base.number && isOvertaken(kept, revision) ? revision : null;
  const unsaved = kept === null || overtakenBy !== null ? kept : onTopOf(kept, revision);
  const fresh = intent !== null || isAskedAtOnce ? openAnswer(revision, intent ?? 'answer', locale) : null;
  return {
    isAnswered,
    canClose: !isAskedAtOnce || unsaved !== null,
    shown: unsaved ?? fresh,
    unsaved,
    restoredFrom: unsaved === null ? null : restoredFrom,
    overtakenBy,
    read,
    isSavedAs,
    keep,
    open: setIntent,
    letGo: () => {
      keep(null);
      setIntent(null);
    },
  };
}

/** Whatever is no answer stands in nobody's way. */
function onTopOf(open: OpenAnswer, { number }: Revision): OpenAnswer {
  return { ...open, base: { ...open.base, number: Math.max(number, open.base.number) } };
}
