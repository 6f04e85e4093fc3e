import Button from '@atlaskit/button/new';
import { useMemo, useRef } from 'react';
import { isClosed } from '../../src/core/sprint/review';
import { usePeople } from '../api/people';
import { useSession } from '../session/session';
import { LoadFailed } from '../shared/LoadFailed';
import { Screen } from '../shared/Screen';
import { SkeletonLines } from '../shared/SkeletonLines';
import { useVerdictWords } from '../verdict/use-verdict-words';
import { ClosedReview } from './closing/ClosedReview';
import { peopleHere } from './live/presence';
import { OpenReview } from './OpenReview';
import css from './OpenReview.module.css';
import { useReview } from './reading/use-review';
import { ReviewContext } from './screen-context';
import { useKeepKeyboard } from './use-keep-keyboard';
import { useReviewWords } from './use-review-words';
import { useRoom } from './use-room';

interface SprintReviewProps {
  readonly sprintId: string;
  /** Back to where the sprint was chosen, where there is such a place. */
  readonly onLeave?: (() => void) | undefined;
}

/** The review of a sprint: did we get the value that we expected of it? */
export function SprintReview({ sprintId, onLeave }: SprintReviewProps) {
  const words = useReviewWords();
  const verdictWords = useVerdictWords();
  const { accountId } = useSession();
  const reading = useReview(sprintId);
  const opened = reading.type === 'ready' ? reading.review.opened : undefined;
  const room = useRoom(sprintId, opened?.channel);
  const others = peopleHere(room.presence).filter((id) => id !== accountId);
  const wanted = [...others, ...(opened?.laterEdits.map(({ by }) => by) ?? [])];
  // Of somebody who is alone, nobody need know what he is called.
  const { data: people } = usePeople([accountId, ...wanted], wanted.length > 0);
  const screen = useMemo(
    () => (reading.type === 'ready' && words && verdictWords ? { review: reading.review, room, words, verdictWords, people } : null),
    [reading, room, words, verdictWords, people],
  );
  const [newest] = opened?.log ?? [];
  const closing = newest !== undefined && isClosed(newest) ? newest : null;
  const place = useRef<HTMLDivElement>(null);
  useKeepKeyboard(opened && (closing === null ? 'open' : 'closed'), place);
  if (reading.type === 'failed') return <LoadFailed error={reading.error} onRetry={reading.retry} />;
  if (screen === null) return <SkeletonLines lines={[['24rem', '32px'], ['60%', '12px'], ['100%', '20rem']]} />;
  return (
    <ReviewContext.Provider value={screen}>
      <Screen title={screen.words.of(screen.review.opened.sprint.name)}>
        {onLeave !== undefined && (
          <div>
            <Button appearance="subtle" spacing="compact" onClick={onLeave}>
              {screen.words.other}
            </Button>
          </div>
        )}
        <div ref={place} tabIndex={-1} className={css.place}>
          {closing === null ? <OpenReview /> : <ClosedReview entry={closing} />}
        </div>
      </Screen>
    </ReviewContext.Provider>
  );
}
