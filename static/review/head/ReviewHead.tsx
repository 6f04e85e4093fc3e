import { IconButton } from '@atlaskit/button/new';
import EnterIcon from '@atlaskit/icon/core/fullscreen-enter';
import LeaveIcon from '@atlaskit/icon/core/fullscreen-exit';
import LargerIcon from '@atlaskit/icon/core/zoom-in';
import SmallerIcon from '@atlaskit/icon/core/zoom-out';
import { useState, type ReactNode } from 'react';
import { KeyHelp } from '../keys/KeyHelp';
import type { Presenter } from '../presenter/use-presenter';
import type { TextSize } from '../presenter/text-size';
import { useReviewScreen } from '../screen-context';
import { PeopleHere } from './PeopleHere';
import { Progress } from './Progress';
import css from './ReviewHead.module.css';

export type ReviewView = 'one' | 'all';

interface ReviewHeadProps {
  readonly view: ReviewView;
  readonly onView: (view: ReviewView) => void;
  readonly presenter: Presenter;
  readonly size: TextSize;
  readonly isHelpOpen: boolean;
  readonly onHelp: (open: boolean) => void;
  /** What ends the review. */
  readonly children?: ReactNode;
}

/** Which sprint, what it was for, how far the room has come, and who is in it. */
export function ReviewHead({ view, onView, presenter, size, isHelpOpen, onHelp, children }: ReviewHeadProps) {
  const { words, review: { opened: { sprint }, items } } = useReviewScreen();
  const isPresenting = presenter.presenting !== 'no';
  const isAsked = sprint.state !== 'future' && items.length > 0;
  const [hasTried, setHasTried] = useState(false);
  return (
    <header className={css.head}>
      <div className={css.top}>
        <div className={css.titles}>
          {/* Those who move by headings have it above. */}
          <p className={css.title} dir="auto" aria-hidden="true">
            {isPresenting ? sprint.name : words.of(sprint.name)}
          </p>
          <p className={css.goal} dir="auto">
            {sprint.goal === '' ? words.noGoal : sprint.goal}
          </p>
        </div>
        <div className={css.tools}>
          {isAsked && (
            <div role="group" aria-label={words.views.name} className={css.views}>
              {(['one', 'all'] as const).map((each) => (
                <button key={each} type="button" className={css.view} aria-pressed={each === view} onClick={() => onView(each)}>
                  {words.views[each]}
                </button>
              ))}
            </div>
          )}
          <div role="group" aria-label={words.size.name} className={css.sizes}>
            <IconButton icon={SmallerIcon} label={words.size.smaller} appearance="subtle" isDisabled={size.smaller === null} onClick={() => size.smaller?.()} />
            <IconButton icon={LargerIcon} label={words.size.larger} appearance="subtle" isDisabled={size.larger === null} onClick={() => size.larger?.()} />
          </div>
          <IconButton
            icon={isPresenting ? LeaveIcon : EnterIcon}
            label={isPresenting ? words.presenter.leave : words.presenter.enter}
            appearance="subtle"
            onClick={() => {
              setHasTried(true);
              presenter.toggle();
            }}
          />
          <KeyHelp isOpen={isHelpOpen} onToggle={onHelp} />
          {children}
        </div>
      </div>
      <div className={css.room}>
        {isAsked && <Progress />}
        <PeopleHere />
      </div>
      <p role="status" className={css.note}>
        {hasTried && presenter.presenting === 'frame' && words.presenter.inFrame}
      </p>
    </header>
  );
}
