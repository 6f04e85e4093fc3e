import Button, { IconButton } from '@atlaskit/button/new';
import NextIcon from '@atlaskit/icon/core/arrow-right';
import PreviousIcon from '@atlaskit/icon/core/arrow-left';
import { useEffect, useRef } from 'react';
import { AskedHypothesis } from '../question/AskedHypothesis';
import { nameOfItem } from '../reading/name-of-item';
import type { ReviewItem } from '../reading/review-item';
import { useReviewScreen } from '../screen-context';
import css from './OneAtATime.module.css';

interface OneAtATimeProps {
  readonly items: readonly ReviewItem[];
  readonly shown: ReviewItem;
  readonly onShow: (item: ReviewItem) => void;
  readonly onAnswering: (isAnswering: boolean) => void;
  /** Counts every step that the keyboard made: the focus goes along then. */
  readonly stepsByKey: number;
}

/** One hypothesis, as large as a wall, and the way to the others. */
export function OneAtATime({ items, shown, onShow, onAnswering, stepsByKey }: OneAtATimeProps) {
  const { words } = useReviewScreen();
  const stage = useRef<HTMLElement>(null);
  const place = items.indexOf(shown);
  const [previous, next] = [items[place - 1], items[place + 1]];
  const said = words.positionIs(place + 1, items.length, nameOfItem(shown));
  useEffect(() => {
    if (stepsByKey > 0) stage.current?.focus();
  }, [stepsByKey]);
  return (
    <>
      <section ref={stage} tabIndex={-1} className={css.stage} aria-label={said}>
        <nav className={css.nav} aria-label={words.title}>
          <IconButton icon={PreviousIcon} label={words.previous} isDisabled={previous === undefined} onClick={() => previous && onShow(previous)} />
          <span className={css.position}>{words.position(place + 1, items.length)}</span>
          <IconButton icon={NextIcon} label={words.next} isDisabled={next === undefined} onClick={() => next && onShow(next)} />
        </nav>
        {shown.part === 'due' && <p className={css.part}>{words.parts.due}</p>}
        <AskedHypothesis key={shown.issueId} item={shown} size="wall" onAnswering={onAnswering} />
      </section>
      {next !== undefined && shown.answer !== null && (
        <div>
          <Button onClick={() => onShow(next)} iconAfter={NextIcon}>
            {words.next}
          </Button>
        </div>
      )}
    </>
  );
}
