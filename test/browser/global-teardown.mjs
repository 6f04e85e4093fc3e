import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every REST call that any of the tests led to, in one recording. */
function recordingOfAll(folder) {
  const recordings = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  if (recordings.length === 0) return undefined;
  const file = join(folder, 'all.har');
  writeFileSync(file, JSON.stringify({ log: { ...recordings[0].log, entries: recordings.flatMap(({ log }) => log.entries) } }));
  return file;
}

/** Fails the run when a call or an answer is not as Jira's OpenAPI documents say; without the documents, says that it was not checked. */
function checkExchanges(file) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'tools/validate-har.ts', file], { encoding: 'utf8' });
  if (status === 0) console.log(`\nREST calls of these tests, checked against Jira's OpenAPI documents:\n${stdout}`);
  else if (stderr.startsWith("Jira's OpenAPI documents are not there")) console.warn(`\nThe REST calls of these tests were not checked. ${stderr}`);
  else throw new Error(`REST calls of these tests are not as Jira's OpenAPI documents say.\n${stdout}${stderr}`);
}

export default async function teardown() {
  await globalThis.__browserServer?.close();
  const folder = process.env.BROWSER_EXCHANGES;
  try {
    const recording = recordingOfAll(folder);
    if (recording) checkExchanges(recording);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
