import type { LocalJira } from '../../jira';
import { SiteRefusal } from '../refusal';

/** Reads something from Jira as a person. Undefined when it does not exist for them. */
export async function findAs(jira: LocalJira, accountId: string, path: string): Promise<unknown> {
  const response = await jira.handle({ method: 'GET', path, headers: { accept: 'application/json' }, actor: { kind: 'user', accountId } });
  if (response.status === 404) return undefined;
  if (response.status >= 400) throw new SiteRefusal(response.status, `Jira answered ${response.status} to GET ${path}.`);
  return JSON.parse(response.body);
}
