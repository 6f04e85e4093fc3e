import type { Verdict } from '../../local/har/checker';
import { missingDocuments } from '../../local/har/jira-descriptions';
import type { HarRecorder } from '../../local/har/recorder';
import { reportVerdicts } from '../../local/har/report';
import { validateHar } from '../../local/har/validate-har';

const missing = missingDocuments();

/** A test by Jira's OpenAPI documents, which lie beside the repository. Without them it is skipped, and its title says why. */
export function openApiTest(title: string, run: () => Promise<void>): void {
  if (missing.length === 0) test(title, run);
  else test.skip(`${title} [not checked: ../shared/openapi lacks ${missing.join(' and ')}]`, run);
}

/** Fails with the table of operations and what is wrong with them. */
export async function expectAsDocumented(recording: HarRecorder): Promise<readonly Verdict[]> {
  const verdicts = await validateHar(recording.har());
  expect(verdicts.length).toBeGreaterThan(0);
  if (verdicts.some(({ failures }) => failures.length > 0)) throw new Error(reportVerdicts(verdicts));
  return verdicts;
}
