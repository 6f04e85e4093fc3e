import type { Verdict } from './checker';
import type { Failure } from './failure';

const width = (rows: readonly (readonly string[])[], column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));

function table(rows: readonly (readonly [string, string, string])[]): string {
  return rows
    .map(([operation, count, failed]) => `${operation.padEnd(width(rows, 0))}  ${count.padStart(width(rows, 1))}  ${failed.padStart(width(rows, 2))}`)
    .join('\n');
}

const sentence = ({ part, at, says, value }: Failure): string => {
  const found = value === undefined ? '' : `, is ${JSON.stringify(value).slice(0, 80)}`;
  return `  ${part}${at === '' ? '' : ` ${at}`}: ${says}${found}`;
};

function perOperation(verdicts: readonly Verdict[]): ReadonlyMap<string, readonly Verdict[]> {
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts) groups.set(verdict.operation, [...(groups.get(verdict.operation) ?? []), verdict]);
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A table of operations × count × failures, then what is wrong, each thing once. */
export function reportVerdicts(verdicts: readonly Verdict[]): string {
  const groups = [...perOperation(verdicts)];
  const failed = (of: readonly Verdict[]) => of.filter(({ failures }) => failures.length > 0);
  const rows = groups.map(([operation, of]) => [operation, String(of.length), String(failed(of).length)] as const);
  const total = ['', String(verdicts.length), String(failed(verdicts).length)] as const;
  const wrong = groups.flatMap(([operation, of]) => {
    const sentences = new Set(of.flatMap(({ status, failures }) => failures.map((failure) => `${sentence(failure)} (status ${status})`)));
    return sentences.size === 0 ? [] : [`${operation}\n${[...sentences].join('\n')}`];
  });
  const excused = [...new Set(verdicts.flatMap((verdict) => verdict.excused))].sort();
  return [
    table([['operation', 'count', 'failures'], ...rows, total]),
    ...wrong,
    ...(excused.length === 0 ? [] : [`exceptions that were needed (local/har/exceptions.ts): ${excused.join(', ')}`]),
  ].join('\n\n');
}
