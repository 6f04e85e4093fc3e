/**
 * Says which items of a Jira CSV export are to-dos, with nothing installed anywhere.
 *
 *     npm run --silent check-export -- FILE.csv
 *
 * Exit code 0: done; 1: there is a to-do, and `--fail-on-todo`; 2: the file or the options cannot be read.
 */
import { CsvImportError } from '../local/import/csv-import-error';
import { assessItem } from '../src/core/backlog/assess-item';
import { defaultGuardSettings } from '../src/core/backlog/guard-settings';
import type { Checked } from './check-export/checked';
import { csvReport } from './check-export/csv-report';
import { jsonReport } from './check-export/json-report';
import { readOptions, usage, WrongUsage, type Format, type Options } from './check-export/options';
import { readItems } from './check-export/read-items';
import { readText, UnreadableFile } from './check-export/read-text';
import { taskTypes } from './check-export/task-types';
import { textReport } from './check-export/text-report';

const reports: Readonly<Record<Format, (checked: readonly Checked[]) => string>> = {
  text: textReport,
  json: jsonReport,
  csv: csvReport,
};

async function check({ file, strictness, customers, taskTypes: named }: Options): Promise<readonly Checked[]> {
  const settings = { ...defaultGuardSettings, strictness, customers };
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  return readItems(await readText(file), taskTypes(named)).map(({ key, item }) => ({
    key,
    summary: item.summary,
    assessment: assessItem(item, settings, today),
  }));
}

async function run(given: readonly string[]): Promise<number> {
  const options = readOptions(given);
  if (options === 'help') {
    console.log(usage);
    return 0;
  }
  const checked = await inFile(options.file, () => check(options));
  const report = reports[options.format](checked);
  if (report !== '') console.log(report);
  return options.failOnTodo && checked.some(({ assessment }) => assessment.todo) ? 1 : 0;
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

// Whoever reads the report may have read enough: `check-export … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (error instanceof WrongUsage) console.error(`${error.message}\n\n${usage}`);
    else console.error(error instanceof UnreadableFile ? error.message : error);
    process.exitCode = 2;
  },
);
