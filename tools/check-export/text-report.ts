import type { Finding } from '../../src/core/backlog/finding';
import { rules } from '../../src/core/backlog/rules/index';
import { english } from '../../src/core/backlog/words/english';
import { message, type Checked } from './checked';

/** The findings for a person to read, in the order of the file; then what they mean, and how many there are. */
export function textReport(checked: readonly Checked[]): string {
  const found = checked.filter(({ assessment }) => assessment.findings.length > 0);
  const seen = Object.values(rules).filter(({ name }) => found.some(({ assessment }) => assessment.findings.some(({ rule }) => rule === name)));
  return [...found.map(paragraph), ...seen.map(({ name }) => meaning(name)), conclusion(checked)].join('\n\n');
}

function paragraph({ key, summary, assessment: { findings } }: Checked): string {
  const head = [key, summary].filter(Boolean).join('  ');
  return [head, ...findings.map((finding) => `  ${finding.rule}: ${message(finding)}`)].map(printable).join('\n');
}

function meaning(rule: Finding['rule']): string {
  const { title, why } = english.rules[rule];
  const repairs = rules[rule].repairs.map((repair) => english.repairs[repair]);
  return `${title} (${rule}). ${why}\nWhat helps: ${repairs.slice(0, -1).join(', ')}, or ${repairs.at(-1) ?? ''}.`;
}

function conclusion(checked: readonly Checked[]): string {
  const todos = checked.filter(({ assessment }) => assessment.todo).length;
  if (checked.length === 0) return 'There are no items in this export.';
  if (todos === 0) return `No to-dos noticed among ${items(checked.length)}.`;
  return `${todos} of ${items(checked.length)} ${todos === 1 ? 'is a to-do' : 'are to-dos'}.`;
}

const items = (count: number) => `${count} ${count === 1 ? 'item' : 'items'}`;

/** Without what a terminal would obey instead of showing. */
const printable = (text: string) => text.replace(/\p{Cc}+/gu, ' ');
