import { createExchangeChecker, type Verdict } from './checker';
import type { Har } from './har';
import { jiraDescriptions } from './jira-descriptions';
import { wireExchange } from './wire';

/** Checks every request and answer of a HAR against Jira's own documents, in the HAR's order. */
export async function validateHar(har: Har, folder?: string): Promise<readonly Verdict[]> {
  const check = createExchangeChecker(await jiraDescriptions(folder));
  return har.log.entries.map((entry) => check(wireExchange(entry)));
}
