import { useState } from 'react';
import type { AppError } from '../../../src/contract/answer';
import { givenOf } from '../../../src/core/hypothesis/next-verdict';
import type { Revision } from '../../../src/core/hypothesis/revision';
import { reasonOf } from '../../api/app-failure';
import type { Notice } from '../../editing/notice';
import { failedNotice, savedNotice, setAsideNotice, tookTheirsNotice } from '../../editing/notices';
import { useSession } from '../../session/session';
import type { VerdictTroubles } from '../read-verdict';
import { sameTyped } from '../typed-verdict';
import type { Sent, ValueChange } from '../value-change';
import type { AnsweringState, ValueQuestionProps } from '../value-question-props';
import { answerConflict } from './answer-conflict';
import type { Answering } from './answering';
import { openAnswer, type OpenAnswer } from './open-answer';
import { troublesOf } from './troubles-of';
import { undoOf } from './undo-of';
import { useAnswerInHand } from './use-answer-in-hand';

type Saved = Extract<Sent, { readonly type: 'saved' }>;

/** Answering the value question, and everything that can come of it. Nothing that was typed is let go before it is saved. */
export function useAnswering(props: ValueQuestionProps): Answering {
  const { revision, askedIn, send, later = null, words, onSaved, onLetGo } = props;
  const { locale } = useSession();
  const inHand = useAnswerInHand(props);
  const [troubles, setTroubles] = useState<VerdictTroubles>({});
  const [refused, setRefused] = useState<AppError | null>(null);
  const [settled, setSettled] = useState<AppError | null>(null);
  const [isComparing, setComparing] = useState(false);
  const [isSending, setSending] = useState(false);
  const [notice, tell] = useState<Notice | null>(null);

  const { shown, unsaved, overtakenBy } = inHand;
  const reason = refused ?? (later?.state === 'refused' && later.reason !== settled ? later.reason : null);
  const conflict = answerConflict(shown, reason, isComparing ? overtakenBy : null);

  const end = () => {
    setSettled(reason);
    setRefused(null);
    setComparing(false);
  };

  /** @returns what was saved; null where it waits, or was refused and that is told */
  const attempt = async (change: ValueChange, base: number, onRefused: (why: AppError) => Saved | null): Promise<Saved | null> => {
    setSending(true);
    end();
    tell(null);
    try {
      const sent = await send(change, base);
      return sent.type === 'saved' ? sent : null;
    } catch (error) {
      return onRefused(reasonOf(error));
    } finally {
      setSending(false);
    }
  };

  /** @param before the revision that the answer is given on top of */
  const submit = async (open: OpenAnswer, before: Revision): Promise<void> => {
    const read = inHand.read(open.typed);
    setTroubles(read.ok ? {} : read.troubles);
    if (!read.ok) return;
    const saved = await attempt({ type: 'answer', verdict: read.verdict }, open.base.number, (why) => {
      // An answer whose "saved" was lost on its way comes back as a conflict with itself.
      if (why.code === 'conflict' && why.current !== null && inHand.isSavedAs(open.typed, why.current.verdict)) {
        return { type: 'saved', revision: why.current, projected: true };
      }
      const found = troublesOf(why);
      setTroubles(found);
      setRefused(Object.keys(found).length > 0 ? null : why);
      return null;
    });
    if (saved === null) return;
    inHand.letGo();
    const undone = () => setAsideNotice(() => inHand.keep(openAgain(open, before)));
    tell(savedNotice(saved.projected, false, () => void change(undoOf(before.verdict, askedIn), saved.revision, () => ({ ...undone(), says: () => words.undone }))));
    onSaved?.(saved.revision);
  };

  /** A change for which nothing is typed. @param told what is said when it is made */
  const change = async (asked: ValueChange, from: Revision, told: (now: Revision) => Notice): Promise<void> => {
    const saved = await attempt(asked, from.number, (why) => {
      tell(failedNotice(why, () => void change(asked, from, told)));
      return null;
    });
    if (saved === null) return;
    tell(told(saved.revision));
    onSaved?.(saved.revision);
  };

  const openAgain = (open: OpenAnswer, on: Revision): OpenAnswer => ({ ...openAnswer(on, 'correct', locale), typed: open.typed });

  const letGo = (open: OpenAnswer | null, says: Notice, on: Revision) => {
    inHand.letGo();
    end();
    setTroubles({});
    onLetGo?.();
    tell(open === null ? null : { ...setAsideNotice(() => inHand.keep(openAgain(open, on))), tone: says.tone, says: says.says });
  };

  const state = (): AnsweringState => {
    if (isSending) return 'saving';
    if (conflict !== null) return 'conflict';
    if (later?.state === 'waiting') return 'waiting';
    if (reason !== null) return 'failed';
    return unsaved === null ? 'idle' : 'answering';
  };

  return {
    state: state(),
    typed: shown?.typed ?? null,
    isAnswered: inHand.isAnswered,
    canClose: inHand.canClose,
    troubles,
    failure: reason?.code === 'conflict' ? null : reason,
    conflict,
    overtakenBy,
    restoredFrom: inHand.restoredFrom,
    notice,
    set: (field, typed) => {
      const open = shown ?? openAnswer(revision, 'answer', locale);
      inHand.keep({ ...open, typed: { ...open.typed, [field]: typed } });
      setTroubles((before) => ({ ...before, [field]: undefined }));
      tell(null);
    },
    open: (intent) => {
      tell(null);
      inHand.open(intent);
    },
    close: () => letGo(unsaved !== null && !sameTyped(unsaved.typed, unsaved.base.typed) ? unsaved : null, setAsideNotice(() => undefined), revision),
    compare: () => setComparing(true),
    save: () => {
      if (shown !== null && !isSending) void submit(shown, revision);
    },
    settle: (chosen) => {
      if (conflict === null || shown === null) return;
      const now = conflict.theirs ?? revision;
      if (chosen === 'theirs') {
        letGo(shown, tookTheirsNotice, now);
        return;
      }
      const merged = openAgain({ ...shown, typed: chosen }, now);
      inHand.keep(merged);
      end();
      void submit(merged, now);
    },
    takeBack: () => {
      const { verdict } = revision;
      if (verdict === undefined) return;
      void change({ type: 'retract' }, revision, (now) => ({
        tone: 'done',
        says: () => words.takenBack,
        action: { label: ({ undo }) => undo, run: () => void change({ type: 'answer', verdict: givenOf(verdict) }, now, () => ({ tone: 'done', says: () => words.undone })) },
      }));
    },
  };
}
