import { readFileSync } from 'node:fs';
import { parse } from 'papaparse';

/** One item that somebody labelled by the rubric: T to-do, P product item, E enabler, U cannot tell. */
export interface LabelledItem {
  readonly source: string;
  readonly summary: string;
  readonly description: string;
  /** What each rater said, `PT` where two disagree. */
  readonly labels: string;
  /** All raters say that it is a to-do. */
  readonly isTodo: boolean;
}

// The first name that a file has counts, so that labels in the shape of an export fit, too.
const columns = {
  source: ['source', 'project'],
  summary: ['title', 'summary'],
  description: ['description'],
  labels: [['rater1', 'rater2'], ['label']],
} as const;

/** @throws Error when the file has no title or no label */
export function readLabelledItems(file: string): readonly LabelledItem[] {
  const { data } = parse<Record<string, string>>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
    transformHeader: (heading) => heading.trim().toLowerCase(),
  });
  return data.map((row, index) => {
    const text = (names: readonly string[]) => names.map((name) => row[name]).find((cell) => cell !== undefined) ?? '';
    const raters = columns.labels.find((names) => names.every((name) => row[name] !== undefined)) ?? [];
    const labels = raters.map((name) => (row[name] ?? '').trim().toUpperCase()).join('');
    const summary = text(columns.summary);
    if (summary === '' || labels === '') throw new Error(`Item ${index + 1} has no ${summary === '' ? 'title' : 'label'}.`);
    return { source: text(columns.source), summary, description: text(columns.description), labels, isTodo: /^T+$/.test(labels) };
  });
}
