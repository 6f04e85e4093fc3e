import { CsvImportError } from '../../local/import/csv-import-error';
import { assessItem } from '../../src/core/backlog/assess-item';
import { defaultGuardSettings } from '../../src/core/backlog/guard-settings';
import type { Checked } from './checked';
import { csvReport } from './csv-report';
import { jsonReport } from './json-report';
import { readOptions, usage, WrongUsage, type Format, type Options } from './options';
import { readItems } from './read-items';
import { readText, UnreadableFile } from './read-text';
import { taskTypes } from './task-types';
import { textReport } from './text-report';

/** Where the command reads and writes, and what day it is. */
export interface Terminal {
  readonly input: AsyncIterable<Uint8Array>;
  /** Writes a line of what was asked for. */
  readonly print: (text: string) => void;
  /** Writes a line about what is wrong. */
  readonly complain: (text: string) => void;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

const reports: Readonly<Record<Format, (checked: readonly Checked[]) => string>> = {
  text: textReport,
  json: jsonReport,
  csv: csvReport,
};

/** @returns the exit code: 0 done, 1 there is a to-do and that was to fail, 2 the file or the options cannot be read */
export async function checkExport(given: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  try {
    return await run(given, terminal);
  } catch (error) {
    if (error instanceof WrongUsage) terminal.complain(`${error.message}\n\n${usage}`);
    else if (error instanceof UnreadableFile) terminal.complain(error.message);
    else throw error;
    return 2;
  }
}

async function run(given: readonly string[], terminal: Terminal): Promise<0 | 1> {
  const options = readOptions(given);
  if (options === 'help') {
    terminal.print(usage);
    return 0;
  }
  const checked = await inFile(options.file, () => check(options, terminal));
  const report = reports[options.format](checked);
  if (report !== '') terminal.print(report);
  return options.failOnTodo && checked.some(({ assessment }) => assessment.todo) ? 1 : 0;
}

async function check(options: Options, { input, today }: Terminal): Promise<readonly Checked[]> {
  const settings = { ...defaultGuardSettings, strictness: options.strictness, customers: [...options.customers] };
  const text = await readText(options.file, input);
  return readItems(text, taskTypes(options.taskTypes)).map(({ key, item }) => ({
    key,
    summary: item.summary,
    assessment: assessItem(item, settings, today),
  }));
}

/** Says of which file an error speaks. */
async function inFile<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof CsvImportError) && !(error instanceof UnreadableFile)) throw error;
    throw new UnreadableFile(`${file === '-' ? 'Standard input' : file}: ${error.message}`, { cause: error });
  }
}
