import type { ReviewEntry } from '../../src/core/sprint/review';
import { usePeople } from '../api/people';
import { formatInstant } from '../format/instants';
import { nameOf } from '../format/name-of';
import { useSession } from '../session/session';
import { Note } from '../shared/Note';
import { useWords } from '../words/words';
import { useSummaryWords } from './use-summary-words';

/** Says above an open review that it was closed before, who opened it again, and why. */
export function ReopenedNote({ entry: { by, at, change } }: { readonly entry: ReviewEntry }) {
  const words = useWords();
  const { locale, timeZone } = useSession();
  const { data: summary } = useSummaryWords();
  const { data: people } = usePeople([by]);
  if (summary === undefined || change.type !== 'reopened') return null;
  return <Note>{summary.reopened(nameOf(by, people, words), formatInstant(at, locale, timeZone), change.reason)}</Note>;
}
