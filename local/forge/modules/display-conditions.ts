import type { Viewer } from './viewer';

type Condition = (viewer: Viewer, expected: unknown) => Promise<boolean> | boolean;

interface PropertyCondition {
  readonly entity: string;
  readonly propertyKey: string;
  readonly objectName?: string;
  readonly value?: string | readonly string[];
}

/** Shorthands for one permission of the person in the project. */
const permissionOf: Readonly<Record<string, string>> = {
  isAdmin: 'ADMINISTER',
  isSiteAdmin: 'ADMINISTER',
  canAdministerJira: 'ADMINISTER',
  isProjectAdmin: 'ADMINISTER_PROJECTS',
  canAdministerProjects: 'ADMINISTER_PROJECTS',
  canEditIssues: 'EDIT_ISSUES',
  canScheduleIssues: 'SCHEDULE_ISSUES',
  canAddComments: 'ADD_COMMENTS',
  canLinkIssues: 'LINK_ISSUES',
};

/** What of the page a condition compares with. */
const fieldOf: Readonly<Record<string, readonly [entity: string, field: string]>> = {
  issueId: ['issue', 'id'],
  issueKey: ['issue', 'key'],
  issueType: ['issue', 'type'],
  projectId: ['project', 'id'],
  projectKey: ['project', 'key'],
  projectType: ['project', 'type'],
};

const conditions: Readonly<Record<string, Condition>> = {
  isLoggedIn: (_, expected) => expected === true,
  hasProjectPermission: (viewer, key) => viewer.hasPermission(String(key)),
  hasGlobalPermission: (viewer, key) => viewer.hasPermission(String(key)),
  hasIssuePermission: (viewer, key) => viewer.hasPermission(String(key)),
  entityPropertyExists: async (viewer, expected) => (await propertyValue(viewer, expected)) !== undefined,
  entityPropertyEqualTo: async (viewer, expected) => {
    const value = await propertyValue(viewer, expected);
    return value !== undefined && !Array.isArray(value) && textOf(value) === String((expected as PropertyCondition).value);
  },
  entityPropertyContainsAny: async (viewer, expected) => {
    const values = listOf(await propertyValue(viewer, expected));
    return wantedOf(expected).some((wanted) => values.includes(wanted));
  },
  entityPropertyContainsAll: async (viewer, expected) => {
    const values = listOf(await propertyValue(viewer, expected));
    return wantedOf(expected).every((wanted) => values.includes(wanted));
  },
};

/**
 * @throws Error naming a condition that this host does not know
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/display-conditions/
 */
export async function meetsDisplayConditions(declared: unknown, viewer: Viewer): Promise<boolean> {
  return all(Object.entries(declared ?? {}).map(([name, expected]) => meets(name, expected, viewer)));
}

async function meets(name: string, expected: unknown, viewer: Viewer): Promise<boolean> {
  const nested = Object.entries(expected ?? {}).map(([inner, value]) => () => meets(inner, value, viewer));
  if (name === 'and') return all(nested.map((check) => check()));
  if (name === 'or') return (await Promise.all(nested.map((check) => check()))).some(Boolean);
  if (name === 'not') return !(await all(nested.map((check) => check())));
  const permission = permissionOf[name];
  if (permission !== undefined) return (await viewer.hasPermission(permission)) === expected;
  const field = fieldOf[name];
  if (field) return textOf(fieldValue(viewer, field)) === String(expected);
  const condition = conditions[name];
  if (!condition) throw new Error(`The local Forge host does not know the display condition "${name}".`);
  return condition(viewer, expected);
}

const all = async (checks: readonly Promise<boolean>[]): Promise<boolean> => (await Promise.all(checks)).every(Boolean);

const fieldValue = ({ extension }: Viewer, [entity, field]: readonly [string, string]): unknown =>
  (extension[entity] as Readonly<Record<string, unknown>> | undefined)?.[field];

async function propertyValue(viewer: Viewer, expected: unknown): Promise<unknown> {
  const { entity, propertyKey, objectName } = expected as PropertyCondition;
  const value = await viewer.property(entity, propertyKey);
  return (objectName?.split('.') ?? []).reduce<unknown>(
    (object, name) => (typeof object === 'object' && object !== null ? (object as Readonly<Record<string, unknown>>)[name] : undefined),
    value,
  );
}

const wantedOf = (expected: unknown): readonly string[] => listOf((expected as PropertyCondition).value);
const listOf = (value: unknown): readonly string[] => (value === undefined ? [] : (Array.isArray(value) ? value : [value]).map(textOf));
const textOf = (value: unknown): string => (typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value));
