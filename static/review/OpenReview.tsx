import { useCallback, useEffect, useState } from 'react';
import { CloseButton } from './closing/CloseButton';
import { AllInAList, focusRow } from './asking/AllInAList';
import { OneAtATime } from './asking/OneAtATime';
import { useAsking } from './asking/use-asking';
import { BusyWork } from './around/BusyWork';
import { NothingToAsk } from './around/NothingToAsk';
import { NotStarted } from './around/NotStarted';
import { Reopened } from './closing/Reopened';
import { RoomNotes } from './around/RoomNotes';
import { Unwritten } from './around/Unwritten';
import { ReviewHead } from './head/ReviewHead';
import { useReviewKeys } from './keys/use-review-keys';
import { AfterPaint } from '../shared/AfterPaint';
import { Note } from '../shared/Note';
import css from './OpenReview.module.css';
import { useTextSize } from './presenter/text-size';
import { usePresenter } from './presenter/use-presenter';
import { useReviewScreen } from './screen-context';

/** A review that goes on: the questions, and what is around them. */
export function OpenReview() {
  const { words, review: { items, opened, unseen }, room } = useReviewScreen();
  const asking = useAsking(items);
  const presenter = usePresenter();
  const size = useTextSize();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [isAnswering, setAnswering] = useState(false);
  const [isClosing, setClosing] = useState(false);
  const { view, shown, step, setView, unfolded } = asking;
  const looksAt = view === 'one' ? (shown?.issueId ?? null) : unfolded;
  const { does } = room;
  useEffect(() => does({ issueId: looksAt, isAnswering }), [does, looksAt, isAnswering]);
  const onAnswering = useCallback((now: boolean) => setAnswering(now), []);
  const inOne = view === 'one';
  useReviewKeys({
    '?': () => setHelpOpen(true),
    c: () => setClosing(true),
    p: presenter.toggle,
    l: () => setView(inOne ? 'all' : 'one'),
    q: () => document.querySelector<HTMLElement>('[aria-keyshortcuts]')?.focus(),
    '+': () => size.larger?.(),
    '-': () => size.smaller?.(),
    ...(inOne
      ? { ArrowLeft: () => step(-1), ArrowRight: () => step(1), Home: () => step(-items.length), End: () => step(items.length) }
      : { ArrowUp: () => focusRow(-1), ArrowDown: () => focusRow(1) }),
  });
  const isFuture = opened.sprint.state === 'future';
  const isPresenting = presenter.presenting !== 'no';
  return (
    <div className={[css.review, isPresenting && css.presenting, presenter.presenting === 'screen' && css.screen].filter(Boolean).join(' ')} style={{ zoom: size.factor }}>
      <ReviewHead view={view} onView={setView} presenter={presenter} size={size} isHelpOpen={isHelpOpen} onHelp={setHelpOpen}>
        {!isFuture && items.length > 0 && <CloseButton isClosing={isClosing} onClosing={setClosing} />}
      </ReviewHead>
      <RoomNotes onLook={asking.show} />
      <Reopened />
      {!opened.mayAnswer && !isFuture && items.length > 0 && <Note>{words.readOnly}</Note>}
      {isFuture && <NotStarted />}
      {!isFuture && (items.length === 0 || !items.some(({ part }) => part === 'sprint')) && <NothingToAsk />}
      {!isFuture && inOne && shown !== undefined && (
        <OneAtATime items={items} shown={shown} onShow={({ issueId }) => asking.show(issueId)} onAnswering={onAnswering} stepsByKey={asking.stepsByKey} />
      )}
      {!isFuture && !inOne && <AllInAList items={items} unfolded={unfolded} onUnfold={asking.unfold} onAnswering={onAnswering} />}
      {unseen > 0 && <p className={css.unseen}>{words.unseen(unseen)}</p>}
      {!isPresenting && (
        <AfterPaint>
          <Unwritten />
          <BusyWork />
        </AfterPaint>
      )}
    </div>
  );
}
