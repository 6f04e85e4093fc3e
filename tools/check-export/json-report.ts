import { message, shownScore, type Checked } from './checked';

/** One JSON object per line and issue, in the order of the file. */
export function jsonReport(checked: readonly Checked[]): string {
  return checked
    .map(({ key, assessment: { todo, score, findings } }) =>
      JSON.stringify({
        key,
        todo,
        score: shownScore(score),
        findings: findings.map((finding) => ({ ...finding, message: message(finding) })),
      }),
    )
    .join('\n');
}
