import * as v from '@badrap/valita';
import type { Actor } from '../actor';
import { isAdf } from '../adf';
import { JiraRefusal } from '../errors';
import { customFields } from '../fields';
import { findIssue } from '../permissions';
import type { Issue, IssueType, Project } from '../records';
import type { JiraState } from '../state';

interface Target {
  readonly state: JiraState;
  readonly actor: Actor;
  readonly project: Project;
  readonly typeId: string;
  /** The issue that is edited; undefined while one is created. */
  readonly edited?: Issue | undefined;
}

type Reader = (value: unknown, target: Target) => Partial<Issue> | Problem;

class Problem {
  constructor(readonly message: string) {}
}

const Reference = v.union(v.object({ id: v.union(v.string(), v.number()) }), v.object({ name: v.string() }));
const Account = v.object({ accountId: v.string().nullable().optional(), id: v.string().nullable().optional() }).nullable();
const Parent = v.union(v.object({ id: v.string() }), v.object({ key: v.string() }));
/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/ : how `update` takes a parent away */
const NoParent = v.object({ none: v.literal(true) });
const Day = v.string().assert((text) => /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text)).nullable();

const is = <Schema extends v.Type>(schema: Schema, value: unknown): value is v.Infer<Schema> => schema.try(value, { mode: 'passthrough' }).ok;

const person = (key: 'assigneeId' | 'reporterId'): Reader => (value, { state }) => {
  if (!is(Account, value)) return new Problem('data was not an object');
  const id = value?.accountId ?? value?.id ?? null;
  return id === null || state.users.find(id) ? { [key]: id } : new Problem(`Specify a valid value for ${key.replace('Id', '')}`);
};

const summary: Reader = (value) => {
  if (typeof value !== 'string') return new Problem('Operation value must be a string');
  if (value.trim() === '') return new Problem('You must specify a summary of the issue.');
  if (/[\r\n]/.test(value)) return new Problem('The summary is invalid because it contains newline characters.');
  return value.length > 255 ? new Problem('Summary must be less than 255 characters.') : { summary: value.trim() };
};

const description: Reader = (value) => {
  if (value === null) return { description: null };
  return isAdf(value) ? { description: value } : new Problem('Operation value must be an Atlassian Document (see the Atlassian Document Format)');
};

const issuetype: Reader = (value, { state, project, edited }) => {
  const type = is(Reference, value)
    ? state.issueTypes.all().find((each) => ('id' in value ? each.id === String(value.id) : each.name === value.name))
    : undefined;
  const fits = type && project.issueTypeIds.includes(type.id) && (!edited || mayBecome(state, edited, type));
  return fits ? { typeId: type.id } : new Problem(edited ? 'The issue type selected is invalid.' : 'Specify a valid issue type');
};

/** A sub-task becomes no standard issue by an edit, nor the other way round; and nothing leaves its children behind. */
function mayBecome(state: JiraState, edited: Issue, to: IssueType): boolean {
  const level = ({ typeId }: Issue): number => state.issueTypes.get(typeId).hierarchyLevel;
  const children = state.issues.where('parent', edited.id).filter((child) => level(child) >= 0);
  return level(edited) < 0 === to.hierarchyLevel < 0 && children.every((child) => level(child) === to.hierarchyLevel - 1);
}

const priority: Reader = (value, { state }) => {
  const found = is(Reference, value)
    ? state.priorities.all().find((each) => ('id' in value ? each.id === String(value.id) : each.name === value.name))
    : undefined;
  return found ? { priorityId: found.id } : new Problem('The priority selected is invalid.');
};

const labels: Reader = (value) => {
  if (!is(v.array(v.string()), value)) return new Problem('data was not an array');
  const spaced = value.find((label) => /\s/.test(label));
  return spaced === undefined ? { labels: [...new Set(value)] } : new Problem(`The label '${spaced}' contains spaces which is invalid.`);
};

const wrongLevel = new Problem('Given parent work item does not belong to appropriate hierarchy.');

const parent: Reader = (value, { state, actor, project, typeId }) => {
  const level = state.issueTypes.get(typeId).hierarchyLevel;
  if (value === null || is(NoParent, value)) return level < 0 ? new Problem('Sub-tasks must have a parent.') : { parentId: null };
  if (!is(Parent, value)) return new Problem('data was not an object');
  const found = findIssue(state, actor, 'id' in value ? value.id : value.key);
  if (!found || (level < 0 && found.projectId !== project.id)) return new Problem('Could not find issue by id or key.');
  return fitsUnder(state, typeId, found) ? { parentId: found.id } : wrongLevel;
};

const fitsUnder = (state: JiraState, typeId: string, above: Issue): boolean =>
  state.issueTypes.get(above.typeId).hierarchyLevel === state.issueTypes.get(typeId).hierarchyLevel + 1;

/** Of an issue that keeps its parent while its type changes. */
function parentLeftBehind({ state, edited }: Target, changes: Partial<Issue>): Problem | undefined {
  if (changes.typeId === undefined || changes.parentId !== undefined) return undefined;
  const above = state.issues.find(edited?.parentId ?? '');
  return above && !fitsUnder(state, changes.typeId, above) ? wrongLevel : undefined;
}

const readers: ReadonlyMap<string, Reader> = new Map(Object.entries<Reader>({
  summary,
  description,
  issuetype,
  priority,
  labels,
  parent,
  assignee: person('assigneeId'),
  reporter: person('reporterId'),
  duedate: (value) => (is(Day, value) ? { dueDate: value } : new Problem('Error parsing date string: use the format yyyy-MM-dd')),
  [customFields.storyPoints]: (value) =>
    value === null || typeof value === 'number' ? { storyPoints: value } : new Problem('Operation value must be a number'),
}));

/**
 * What `fields` of a create or an edit would write.
 *
 * @throws JiraRefusal 400 with a sentence for each field that is wrong, or that no screen has
 */
export function readFields(target: Target, fields: Readonly<Record<string, unknown>>): Partial<Issue> {
  let changes: Partial<Issue> = {};
  const errors = new Map<string, string>();
  // The type decides which parents fit, so it is read first.
  const entries = Object.entries(fields).sort(([a], [b]) => Number(b === 'issuetype') - Number(a === 'issuetype'));
  for (const [field, value] of entries) {
    const read = readers.get(field);
    const result = read
      ? read(value, { ...target, typeId: changes.typeId ?? target.typeId })
      : new Problem(`Field '${field}' cannot be set. It is not on the appropriate screen, or unknown.`);
    if (result instanceof Problem) errors.set(field, result.message);
    else changes = { ...changes, ...result };
  }
  const behind = parentLeftBehind(target, changes);
  if (behind) errors.set('parent', behind.message);
  if (errors.size > 0) throw new JiraRefusal(400, [], Object.fromEntries(errors));
  return changes;
}
