import { unparse } from 'papaparse';
import { message, shownScore, type Checked } from './checked';

const columns = ['Issue key', 'Summary', 'To-do', 'Score', 'Rules', 'Words', 'Message'];

/**
 * One row per issue, in the order of the file. Cells that a spreadsheet would run as a formula are
 * written as text: summaries come from whoever may create issues.
 */
export function csvReport(checked: readonly Checked[]): string {
  const rows = checked.map(({ key, summary, assessment: { todo, score, findings } }) => [
    key ?? '',
    summary,
    todo ? 'yes' : 'no',
    shownScore(score),
    findings.map(({ rule }) => rule).join('; '),
    findings.flatMap(({ words }) => words).join('; '),
    findings.map(message).join(' '),
  ]);
  return unparse([columns, ...rows], { escapeFormulae: true });
}
