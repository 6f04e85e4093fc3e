/**
 * Says which items of a Jira CSV export are to-dos, with nothing installed anywhere.
 *
 *     npm run --silent check-export -- FILE.csv
 *
 * Exit code 0: done; 1: there is a to-do, and `--fail-on-todo`; 2: the file or the options cannot be read.
 */
import { checkExport } from './check-export/command';

// Whoever reads the report may have read enough: `check-export … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);

checkExport(process.argv.slice(2), { input: process.stdin, print: console.log, complain: console.error, today }).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 2;
  },
);
