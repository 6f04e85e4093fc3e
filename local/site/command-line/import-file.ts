import { createHash } from 'node:crypto';
import { importCsv, type CsvImport } from '../../import/csv';
import { setProperty, type JiraState, type Project } from '../../jira';

/** The project property that says which file a project was made of. */
const propertyKey = 'local-site-imported-file';

const fingerprintOf = (text: string) => createHash('sha256').update(text).digest('hex');

const madeOf = (state: JiraState, fingerprint: string): Project | undefined =>
  state.projects.all().find(({ id }) => state.properties.where('owner', `project/${id}`).some(({ key, value }) => key === propertyKey && value === fingerprint));

type Imported = ({ readonly state: 'made' } & CsvImport) | { readonly state: 'kept'; readonly project: Project };

/**
 * Makes a project of a CSV export of Jira, unless one was made of the very same text before.
 *
 * @throws CsvImportError, before anything is written, when the text cannot be read
 */
export function importOnce(state: JiraState, text: string, now: Date): Imported {
  const fingerprint = fingerprintOf(text);
  const project = madeOf(state, fingerprint);
  if (project) return { state: 'kept', project };
  const made = importCsv(state, text, { now });
  setProperty(state, 'project', made.project.id, propertyKey, fingerprint);
  return { state: 'made', ...made };
}

/** What the terminal says about it. */
export function importNote(file: string, imported: Imported): string {
  if (imported.state === 'kept') return `${file} is the project ${imported.project.key} already, and is not imported again.`;
  const { issues, project, withoutParent } = imported;
  const lost = withoutParent > 0 ? ` ${withoutParent} of them lost a parent that is not in the file.` : '';
  return `${issues} issues from ${file} are now the project ${project.key}.${lost}`;
}
