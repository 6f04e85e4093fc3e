/**
 * Checks every request and answer of a HAR against Jira's OpenAPI documents.
 *
 *     tsx tools/validate-har.ts FILE.har [--openapi FOLDER]
 *
 * Exit code 0: all is as described; 1: something is not; 2: there is nothing to check, or nothing to check it by.
 */
import { parseArgs } from 'node:util';
import { missingDocuments, openApiFolder } from '../local/har/jira-descriptions';
import { readHar, UnreadableHar } from '../local/har/read-har';
import { reportVerdicts } from '../local/har/report';
import { validateHar } from '../local/har/validate-har';

const usage = 'Usage: tsx tools/validate-har.ts FILE.har [--openapi FOLDER]';

function readArguments(): { readonly file: string; readonly folder: string } | undefined {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { openapi: { type: 'string', default: openApiFolder } } });
    const [file, ...more] = positionals;
    return file === undefined || more.length > 0 ? undefined : { file, folder: values.openapi };
  } catch {
    return undefined;
  }
}

async function run(): Promise<number> {
  const given = readArguments();
  if (!given) {
    console.error(usage);
    return 2;
  }
  const missing = missingDocuments(given.folder);
  if (missing.length > 0) {
    console.error(`Jira's OpenAPI documents are not there: ${missing.join(' and ')} in ${given.folder}. Name their folder with --openapi.`);
    return 2;
  }
  const har = await readHar(given.file);
  if (har.log.entries.length === 0) {
    console.error(`${given.file} holds no exchanges: nothing was checked.`);
    return 2;
  }
  const verdicts = await validateHar(har, given.folder);
  console.log(reportVerdicts(verdicts));
  return verdicts.some(({ failures }) => failures.length > 0) ? 1 : 0;
}

run().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof UnreadableHar ? error.message : error);
    process.exitCode = 2;
  },
);
