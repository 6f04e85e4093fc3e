import type { LocalJira } from '../../jira';

/** The person in front of a page, and the page: what display conditions look at. */
export interface Viewer {
  readonly accountId: string;
  readonly extension: Readonly<Record<string, unknown>>;
  /** The id of an `issue`, `project`, … of the page. */
  idOf(entity: string): string | undefined;
  hasPermission(key: string): Promise<boolean>;
  /** An entity property as this person may read it. */
  property(entity: string, key: string): Promise<unknown>;
}

/** Asks Jira as the person, as Jira's own pages do: none of this counts as a call of the app. */
export function createViewer(jira: LocalJira, accountId: string, extension: Readonly<Record<string, unknown>>): Viewer {
  const get = async (path: string): Promise<unknown> => {
    const { status, body } = await jira.handle({ method: 'GET', path, headers: { accept: 'application/json' }, actor: { kind: 'user', accountId } });
    return status === 200 ? (JSON.parse(body) as unknown) : undefined;
  };
  const idOf = (entity: string): string | undefined => {
    const id = (extension[entity] as { readonly id?: string | number } | undefined)?.id;
    return id === undefined ? undefined : String(id);
  };
  return {
    accountId,
    extension,
    idOf,
    async hasPermission(key) {
      const [issue, project] = [idOf('issue'), idOf('project')];
      const place = issue !== undefined ? `issueId=${issue}&` : project !== undefined ? `projectId=${project}&` : '';
      const answer = await get(`/rest/api/3/mypermissions?${place}permissions=${key}`);
      const { permissions = {} } = (answer ?? {}) as { readonly permissions?: Readonly<Record<string, { readonly havePermission?: boolean }>> };
      return permissions[key]?.havePermission === true;
    },
    async property(entity, key) {
      const id = idOf(entity);
      if ((entity !== 'issue' && entity !== 'project') || id === undefined) return undefined;
      const answer = await get(`/rest/api/3/${entity}/${id}/properties/${encodeURIComponent(key)}`);
      return (answer as { readonly value?: unknown } | undefined)?.value;
    },
  };
}
