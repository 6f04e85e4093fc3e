import VisuallyHidden from '@atlaskit/visually-hidden';
import { useWords } from '../words/words';
import type { Progress } from './reading/check-state';
import type { Summary } from './summary';

interface AnnouncementProps {
  readonly progress: Progress;
  readonly read: number;
  readonly total: number | null;
  readonly summary: Summary;
}

/** A thousand items are ten pages: every quarter is said, not every page. */
const steps = 4;

/** Tells those who don't see the bar, now and then, how far it is. */
export function Announcement(props: AnnouncementProps) {
  const words = useWords().check;
  return (
    <VisuallyHidden>
      <span role="status">{sentence(words, props)}</span>
    </VisuallyHidden>
  );
}

function sentence(words: ReturnType<typeof useWords>['check'], { progress, read, total, summary }: AnnouncementProps): string {
  switch (progress.type) {
    case 'preparing':
      return words.progress.preparing;
    case 'reading':
      return total === null || total === 0 ? words.progress.reading : words.progress.readOf(Math.floor((read / total) * steps) * Math.round(total / steps), total);
    case 'waiting':
      return words.progress.waiting(progress.seconds);
    case 'stopped':
      return words.progress.stopped(read);
    case 'failed':
      return '';
    case 'done':
      return summary.isWhole ? words.progress.done(summary.read, summary.warnings, summary.hints) : '';
  }
}
