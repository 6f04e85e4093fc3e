/** An event comes up to three minutes late, and what answers it may be tried again for some more. */
const patienceMinutes = 15;

/**
 * The moment at which a sprint started. Jira tells a start date that people may set to any day, and
 * not the moment in which somebody pressed *Start*: that is when the event comes, or a little before.
 *
 * @param startDate as the sprint has it, ISO 8601; null where it has none
 * @param now ISO 8601
 * @param isEvent whether Jira tells right now that the sprint has started
 */
export function startedAt(startDate: string | null, now: string, isEvent: boolean): string {
  if (startDate === null) return now;
  const minutesAgo = (Date.parse(now) - Date.parse(startDate)) / 60_000;
  if (minutesAgo < 0) return now;
  return isEvent && minutesAgo > patienceMinutes ? now : startDate;
}
