import Button from '@atlaskit/button/new';
import { Note } from '../../shared/Note';
import { useReviewScreen } from '../screen-context';
import css from './RoomNotes.module.css';

interface RoomNotesProps {
  /** Goes to this hypothesis; missing where the review is closed. */
  readonly onLook?: (issueId: string) => void;
}

/** What the connection does to the answers: said as long as it matters. */
export function RoomNotes({ onLook }: RoomNotesProps) {
  const { words: { room: words }, room: { out, isOnline, isDeaf } } = useReviewScreen();
  const waiting = out.waiting.length;
  const [refused] = out.refused.keys();
  return (
    <>
      <div role="status" className={css.region}>
        {!isOnline && <Note tone="warning">{waiting === 0 ? words.offline : `${words.offline} ${words.waiting(waiting)}`}</Note>}
        {isOnline && waiting > 0 && <Note tone="warning">{words.waiting(waiting)}</Note>}
        {isOnline && isDeaf && waiting === 0 && <Note>{words.deaf}</Note>}
        {isOnline && waiting === 0 && out.sentLate > 0 && <Note>{words.sent(out.sentLate)}</Note>}
      </div>
      <div role="alert" className={css.region}>
        {refused !== undefined && onLook !== undefined && (
          <Note
            tone="problem"
            actions={
              <Button spacing="compact" onClick={() => onLook(refused)}>
                {words.look}
              </Button>
            }
          >
            {words.refused(out.refused.size)}
          </Note>
        )}
        {refused !== undefined && onLook === undefined && <Note tone="problem">{words.cameTooLate(out.refused.size)}</Note>}
      </div>
    </>
  );
}
