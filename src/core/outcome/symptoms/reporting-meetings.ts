import type { ReviewEntry } from '../../sprint/review';

export interface ReportingOfReview {
  readonly sprintId: string;
  readonly name: string;
  readonly reviewed: number;
  readonly withoutVerdict: number;
  /** 0 to 1: without a verdict, of all that were reviewed. Null where there was no hypothesis. */
  readonly share: number | null;
}

/**
 * *Reviews end up becoming reporting meetings*: of the hypotheses of each review that was closed, how
 * many left it without a verdict? "Too early" is a verdict: it names the day to look again.
 *
 * @param newest the newest entry of each review's log; reviews that are open say nothing yet
 */
export function reportingMeetings(newest: readonly ReviewEntry[]): readonly ReportingOfReview[] {
  return newest.flatMap(({ sprint, change }): readonly ReportingOfReview[] => {
    if (change.type !== 'closed') return [];
    const { open, ...answered } = change.counted;
    const reviewed = Object.values(answered).reduce((sum, count) => sum + count, open);
    return [{ sprintId: sprint.id, name: sprint.name, reviewed, withoutVerdict: open, share: reviewed === 0 ? null : open / reviewed }];
  });
}
