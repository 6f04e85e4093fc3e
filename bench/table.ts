/** One measured figure, beside what it is allowed to be. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** The same figure of a floor, measured in the same run. */
  readonly floor?: number;
  /** The most that `value` may be: this many times the floor, or this much; null where it is only told. */
  readonly most: { readonly times: number } | { readonly value: number } | null;
}

/** A figure that is judged by its ratio to a floor. */
export function row(what: string, value: number, unit: string, limit: { floor: number; mostTimes: number }): Row {
  return { what, value, unit, floor: limit.floor, most: { times: limit.mostTimes } };
}

/** A figure that is counted and judged by itself, beside that of a floor where there is one. */
export function count(what: string, value: number, unit: string, most: number, floor?: number): Row {
  return { what, value, unit, ...(floor !== undefined && { floor }), most: { value: most } };
}

/** A figure that is told, beside that of a floor, and not judged. */
export function figure(what: string, value: number, unit: string, floor: number): Row {
  return { what, value, unit, floor, most: null };
}

/** Whether the figure is within its limit, where it has one. */
export function kept({ value, floor, most }: Row): boolean {
  if (most === null) return true;
  return 'times' in most ? value <= most.times * (floor ?? Number.NaN) : value <= most.value;
}

const digits = (value: number) => value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 });

function limit({ unit, most }: Row): string {
  if (most === null) return '';
  return 'times' in most ? `${most.times} ×` : `${digits(most.value)} ${unit}`;
}

function cells(row: Row): string[] {
  const { what, value, unit, floor, most } = row;
  return [
    what,
    `${digits(value)} ${unit}`,
    floor === undefined ? '' : `${digits(floor)} ${unit}`,
    floor === undefined ? '' : `${(value / floor).toFixed(2)} ×`,
    limit(row),
    most === null ? '' : kept(row) ? 'kept' : 'MISSED',
  ];
}

/** @returns the rows as a Markdown table */
export function table(rows: readonly Row[]): string {
  const all = [['what', 'measured', 'floor', 'ratio', 'at most', ''], ...rows.map(cells)];
  const widths = (all[0] ?? []).map((_, column) => Math.max(3, ...all.map((line) => (line[column] ?? '').length)));
  const print = (line: readonly string[]) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = all;
  return [print(head), print(widths.map((width) => '-'.repeat(width))), ...body.map(print)].join('\n');
}
