import { CsvImportError } from '../../local/import/csv-import-error';
import { readRows, type CsvRow } from '../../local/import/read-rows';
import type { Item, ItemType } from '../../src/core/backlog/item';

/** An item as an export tells of it. */
export interface ExportedItem {
  /** Null where the export has no column for it. */
  readonly key: string | null;
  readonly item: Item;
}

/** Whether an issue type of this name is a to-do; an export names types and gives no ids. */
export type IsTaskType = (name: string) => boolean;

/** @throws CsvImportError with the line */
export function readItems(text: string, isTask: IsTaskType): readonly ExportedItem[] {
  return readRows(text).map((row) => {
    if (row.text('summary') === '') throw new CsvImportError('the summary is empty', row.line());
    const key = row.text('key').trim();
    return { key: key === '' ? null : key, item: itemOf(row, isTask) };
  });
}

function itemOf(row: CsvRow, isTask: IsTaskType): Item {
  return {
    summary: row.text('summary'),
    description: row.text('description'),
    type: typeOf(row.text('type').trim(), isTask),
    // An export does not say which sprint is over. Where there was one, better silent than wrong.
    inSprint: row.all('sprint').length > 0,
    statusCategory: done.test(row.text('statusCategory').trim()) ? 'done' : null,
    hypothesis: { state: 'unknown' },
    hypothesisAbove: { state: 'unknown' },
    verdict: 'unknown',
    exemptions: [],
  };
}

// Jira's names of its category Done, in English and German.
const done = /^(?:done|complete|fertig|erledigt)$/i;

function typeOf(name: string, isTask: IsTaskType): ItemType | null {
  return name === '' ? null : { id: name.toLowerCase(), name, hierarchyLevel: 0, madeAsTask: isTask(name) };
}
