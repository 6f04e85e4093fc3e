import type { Issue } from '../jira';
import type { CsvRow } from './read-rows';
import { descriptionDocument } from './description-document';
import { readJiraDate } from './jira-date';
import { splitSummary } from './summary';

const number = (text: string): number | null => (text.trim() === '' || !Number.isFinite(Number(text)) ? null : Number(text));

type FromRow = 'summary' | 'description' | 'assigneeId' | 'reporterId' | 'storyPoints' | 'dueDate' | 'created' | 'updated';

/** What an issue has from its own row alone; what cannot be read is left empty. */
export function rowFields(
  row: CsvRow,
  site: { readonly personOf: (name: string) => string | undefined; readonly leadId: string; readonly now: string },
): Pick<Issue, FromRow> {
  const { summary, description } = splitSummary(row.text('summary'), row.text('description'));
  const created = readJiraDate(row.text('created')) ?? site.now;
  return {
    summary,
    description: descriptionDocument(description),
    assigneeId: site.personOf(row.text('assignee')) ?? null,
    reporterId: site.personOf(row.text('reporter')) ?? site.leadId,
    storyPoints: number(row.text('storyPoints')),
    dueDate: readJiraDate(row.text('dueDate'))?.slice(0, 10) ?? null,
    created,
    updated: readJiraDate(row.text('updated')) ?? created,
  };
}
