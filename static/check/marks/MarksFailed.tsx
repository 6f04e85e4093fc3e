import { Note } from '../../shared/Note';
import { useWords } from '../../words/words';
import type { FailedMark } from './write-marks';

/** As many keys as a line holds. */
const keysShown = 5;

/** Which items could not be updated, by the reason. */
export function MarksFailed({ failed }: { readonly failed: readonly FailedMark[] }) {
  const words = useWords();
  const { marks } = words.check;
  const reasons = [...new Set(failed.map(({ reason }) => reason))];
  return (
    <Note tone="problem">
      {marks.failed(failed.length)}
      {reasons.map((reason) => {
        const keys = failed.filter((each) => each.reason === reason).map(({ key }) => key);
        const more = keys.length - keysShown;
        const named = [...keys.slice(0, keysShown), ...(more > 0 ? [marks.more(more)] : [])].join(', ');
        return <span key={reason}> {marks.failedWith(named, reason === 'rate-limited' ? words.failed.jira.unavailable : words.failed.jira[reason])}</span>;
      })}
    </Note>
  );
}
