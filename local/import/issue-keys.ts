import type { JiraState } from '../jira';
import { CsvImportError } from './csv-import-error';
import type { CsvRow } from './read-rows';

const keyPattern = /^([A-Z][A-Z0-9_]*)-([1-9]\d{0,14})$/;
const projectKeyPattern = /^[A-Z][A-Z0-9]{1,9}$/;

const prefixOf = (key: string): string | undefined => keyPattern.exec(key)?.[1];

/** The project's key, and a number for each row. */
export interface IssueKeys {
  readonly projectKey: string;
  readonly last: number;
  number(row: number): number;
  /** The key that the row had, when it had to get another one. */
  former(row: number): string | undefined;
}

function freeKey(state: JiraState, wanted: string): string {
  const taken = (key: string) => state.projects.where('key', key).length > 0;
  for (let count = 2, key = wanted; ; count += 1) {
    if (!taken(key)) return key;
    key = `${wanted.slice(0, 8)}${count}`;
  }
}

function requireFree(state: JiraState, wanted: string): string {
  if (!projectKeyPattern.test(wanted)) throw new CsvImportError(`"${wanted}" is no project key: 2 to 10 capital letters and digits, a letter first.`);
  if (state.projects.where('key', wanted).length > 0) throw new CsvImportError(`There is a project ${wanted} already.`);
  return wanted;
}

function refuseRepeated(rows: readonly CsvRow[], keys: readonly string[]): void {
  const first = new Map<string, CsvRow>();
  rows.forEach((row, index) => {
    const key = keys[index] ?? '';
    const earlier = first.get(key);
    if (key !== '' && earlier) throw new CsvImportError(`the issue key ${key} is on line ${earlier.line()} already`, row.line());
    first.set(key, row);
  });
}

/**
 * Issues of one project keep their keys. Issues of several come into one project together, which
 * numbers them in file order; so do those of a project whose key is taken here or is to be another.
 */
export function chooseIssueKeys(state: JiraState, rows: readonly CsvRow[], wanted: string | undefined): IssueKeys {
  const keys = rows.map((row) => row.text('key').trim().toUpperCase());
  refuseRepeated(rows, keys);
  const prefixes = new Set(keys.map(prefixOf));
  const [only] = prefixes;
  const common = prefixes.size === 1 && only !== undefined && projectKeyPattern.test(only) ? only : undefined;
  const projectKey = wanted === undefined ? freeKey(state, common ?? 'IMPORT') : requireFree(state, wanted);
  const numbers = keys.map((key, row) => (projectKey === common ? Number(keyPattern.exec(key)?.[2]) : row + 1));
  return {
    projectKey,
    last: numbers.reduce((most, number) => Math.max(most, number), 0),
    number: (row) => numbers[row] ?? row + 1,
    former: (row) => (projectKey === common || keys[row] === '' ? undefined : keys[row]),
  };
}
