import { addIssue, type Board, issueTypeIds, type JiraState, type Project } from '../jira';
import { CsvImportError } from './csv-import-error';
import { addImportedProject, inheritedRoles } from './imported-project';
import { chooseIssueKeys } from './issue-keys';
import { issueTypeFinder } from './issue-types';
import { findParents } from './parents';
import { personFinder } from './people';
import { type CsvRow, readRows } from './read-rows';
import { rowFields } from './row-fields';
import { importSprints } from './sprints';
import { statusFinder } from './statuses';

export { CsvImportError } from './csv-import-error';

export interface CsvImport {
  readonly project: Project;
  readonly board: Board;
  /** How many issues came in. */
  readonly issues: number;
  /** Issues whose parent is not in the file, or is not one level above: they came in without it. */
  readonly withoutParent: number;
}

function readIssues(text: string): readonly CsvRow[] {
  const rows = readRows(text);
  if (rows.length === 0) throw new CsvImportError('The file names its columns, but there are no issues in it.');
  const nameless = rows.find((row) => row.text('summary') === '');
  if (nameless) throw new CsvImportError('the summary is empty', nameless.line());
  return rows;
}

/**
 * Makes a project with a board of a CSV export of Jira, ranked in file order. Only the column
 * "Summary" is needed. Issues that come from several projects get keys of the one that is made, and
 * their former key as a label, so that a search for it finds them.
 *
 * @throws CsvImportError, before anything is written, when the file cannot be read as one
 */
export function importCsv(
  state: JiraState,
  text: string,
  options: { readonly now: Date; readonly projectKey?: string | undefined; readonly name?: string | undefined },
): CsvImport {
  const rows = readIssues(text);
  const keys = chooseIssueKeys(state, rows, options.projectKey);
  const { leadId, roles } = inheritedRoles(state);
  const site = { leadId, now: options.now.toISOString(), personOf: personFinder(state) };

  const typeOf = issueTypeFinder(state);
  const statusOf = statusFinder(state);
  const named = rows.map((row) => typeOf(row.text('type')));
  const parents = findParents(rows, named.map((id) => state.issueTypes.get(id).hierarchyLevel));
  const { project, board } = addImportedProject(state, keys, { leadId, roles, name: options.name, issueTypeIds: named });

  const issues = rows.map((row, index) => {
    const typeId = named[index] ?? issueTypeIds.story;
    const statusId = statusOf(row.text('status'), row.text('statusCategory'));
    const isSubtask = typeId === issueTypeIds.subtask && parents.of(index) !== undefined;
    return {
      row,
      id: String(state.next('issue', 10000)),
      // Jira has no sub-task without a parent.
      typeId: typeId === issueTypeIds.subtask && !isSubtask ? issueTypeIds.task : typeId,
      statusId,
      done: state.statuses.get(statusId).category === 'done',
      // A sub-task is where its parent is, without saying so.
      sprints: isSubtask ? [] : row.all('sprint'),
    };
  });
  const membershipOf = importSprints(state, board.id, issues, site.now);

  issues.forEach((issue, index) => {
    const { row, id, typeId, statusId } = issue;
    const former = keys.former(index);
    const parent = parents.of(index);
    addIssue(state, {
      ...rowFields(row, site),
      ...membershipOf(issue),
      id,
      key: `${project.key}-${keys.number(index)}`,
      projectId: project.id,
      typeId,
      statusId,
      parentId: parent === undefined ? null : (issues[parent]?.id ?? null),
      labels: [...row.all('labels').flatMap((cell) => cell.split(/\s+/)), ...(former === undefined ? [] : [former])],
    });
  });
  return { project, board, issues: rows.length, withoutParent: parents.lost };
}
