import Button from '@atlaskit/button/new';
import type { ReviewEntry } from '../../../src/core/sprint/review';
import { usePeople } from '../../api/people';
import { formatInstant } from '../../format/instants';
import { formatList } from '../../format/list';
import { nameOf } from '../../format/name-of';
import { useSession } from '../../session/session';
import { useWords } from '../../words/words';
import { isClosing } from '../told/kept-summary';
import type { SummaryWords } from '../use-summary-words';
import css from './ClosingForm.module.css';

interface ClosedFirstProps {
  /** What happened meanwhile. */
  readonly entry: ReviewEntry;
  readonly words: SummaryWords;
  readonly onShow: () => void;
  readonly onCancel: () => void;
}

const answers = ['achieved', 'partly', 'not-achieved', 'too-early', 'open'] as const;

/** Somebody else closed the review first: there is one closing, and this is it. */
export function ClosedFirst({ entry, words, onShow, onCancel }: ClosedFirstProps) {
  const screenWords = useWords();
  const { locale, timeZone } = useSession();
  const { data: people } = usePeople([entry.by]);
  const who = nameOf(entry.by, people, screenWords);
  const { close, counted } = words;
  if (!isClosing(entry)) {
    return (
      <div role="alert" className={css.form}>
        <p>{close.reopenedMeanwhile(who)}</p>
        <Button onClick={onCancel}>{close.goBack}</Button>
      </div>
    );
  }
  const kept = answers.flatMap((answer) => (entry.change.counted[answer] === 0 ? [] : [counted[answer](entry.change.counted[answer])]));
  return (
    <div role="alert" className={css.form}>
      <p>{close.first(who, formatInstant(entry.at, locale, timeZone))}</p>
      <p>
        {close.firstExplain} {formatList(kept, locale)}
      </p>
      <div className={css.actions}>
        <Button appearance="primary" onClick={onShow}>
          {close.show}
        </Button>
      </div>
    </div>
  );
}
