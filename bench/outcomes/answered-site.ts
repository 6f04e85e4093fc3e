import { currencyProperty } from '../../src/core/currency/currency-property';
import { hypothesisProperty, project } from '../../src/core/hypothesis/projection';
import { noAgreement } from '../../src/core/hypothesis/revision';
import type { PastBet } from '../../src/core/outcome/past-bet';
import { people } from '../../local/demo/people';
import { setProperty } from '../../local/jira';
import { openImportedSite, type ImportedSite } from '../check/imported-site';
import { currency } from '../order/traded-backlog';

const at = '2026-11-22T08:00:00.000Z';
const by = people.paula.id;

/** A site with a project of nothing but these bets, as they were answered, which trades in croissants. */
export async function openAnsweredSite(bets: readonly PastBet[]): Promise<ImportedSite> {
  const site = await openImportedSite(['Summary,Issue Type', ...bets.map(({ summary }) => `${summary},Epic`)].join('\n'));
  const { state } = site.site.jira;
  const { id: projectId } = site.imported.project;
  const issues = state.issues.all().filter((issue) => issue.projectId === projectId);
  issues.forEach(({ id }, place) => {
    const { hypothesis, verdict = null } = bets[place] ?? {};
    if (hypothesis === undefined) return;
    const revision = { number: 1, at, by, change: { type: 'edited' as const }, hypothesis, agreement: noAgreement, ...(verdict && { verdict }) };
    setProperty(state, 'issue', id, hypothesisProperty, project(revision, id));
  });
  setProperty(state, 'project', projectId, currencyProperty, { version: 1, at, by, content: currency });
  return site;
}
