import { currencyProperty } from '../../src/core/currency/currency-property';
import { hypothesisProperty, project } from '../../src/core/hypothesis/projection';
import { noAgreement } from '../../src/core/hypothesis/revision';
import { people } from '../../local/demo/people';
import { setProperty } from '../../local/jira';
import { openImportedSite, type ImportedSite } from '../check/imported-site';
import { currency, hypothesisOf, items } from './traded-backlog';

const at = '2026-11-22T08:00:00.000Z';
const by = people.paula.id;

/** A site with a project of nothing but hypotheses and enablers, and a currency that all of them are worth something in. */
export async function openTradedSite(): Promise<ImportedSite> {
  const rows = Array.from({ length: items }, (_, index) => `"Offer the ${index}th kind of bread, fresh from the oven, to whoever comes by in the morning",Epic`);
  const site = await openImportedSite(['Summary,Issue Type', ...rows].join('\n'));
  const { state } = site.site.jira;
  const { id: projectId } = site.imported.project;
  const ids = state.issues
    .all()
    .filter((issue) => issue.projectId === projectId)
    .map(({ id }) => id);
  const idOf = (index: number) => ids[index] ?? '';
  ids.forEach((id, index) => {
    const revision = { number: 1, at, by, change: { type: 'edited' as const }, hypothesis: hypothesisOf(index, idOf), agreement: noAgreement };
    setProperty(state, 'issue', id, hypothesisProperty, project(revision, id));
  });
  setProperty(state, 'project', projectId, currencyProperty, { version: 1, at, by, content: currency });
  return site;
}
