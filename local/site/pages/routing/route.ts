/** The pages there are, by their addresses in Jira. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'issue'; readonly issue: string }
  | { readonly page: 'backlog' | 'board'; readonly project: string; readonly board: string }
  | { readonly page: 'settings'; readonly project: string; readonly moduleKey: string | undefined }
  | { readonly page: 'workflow'; readonly project: string }
  | { readonly page: 'app'; readonly project: string; readonly moduleKey: string | undefined }
  | { readonly page: 'search'; readonly jql: string }
  | { readonly page: 'dashboards' }
  | { readonly page: 'dashboard'; readonly dashboard: string }
  | { readonly page: 'about' }
  | { readonly page: 'nowhere' };

type Read = (found: RegExpExecArray, query: URLSearchParams) => Route;

const part = (found: RegExpExecArray, index: number) => decodeURIComponent(found[index] ?? '');

const pages: readonly (readonly [pattern: RegExp, read: Read])[] = [
  [/^\/$/, () => ({ page: 'home' })],
  [/^\/about-this-site$/, () => ({ page: 'about' })],
  [/^\/browse\/([^/]+)$/, (found) => ({ page: 'issue', issue: part(found, 1).toUpperCase() })],
  [/^\/jira\/software(?:\/c)?\/projects\/([^/]+)\/boards\/(\d+)\/backlog$/, (found) => ({ page: 'backlog', project: part(found, 1), board: part(found, 2) })],
  [/^\/jira\/software(?:\/c)?\/projects\/([^/]+)\/boards\/(\d+)$/, (found) => ({ page: 'board', project: part(found, 1), board: part(found, 2) })],
  [/^\/jira\/software(?:\/c)?\/projects\/([^/]+)\/settings\/workflow$/, (found) => ({ page: 'workflow', project: part(found, 1) })],
  [
    /^\/jira\/software(?:\/c)?\/projects\/([^/]+)\/settings(?:\/apps\/[^/]+\/[^/]+(?:\/([^/]+))?|\/details)?$/,
    (found) => ({ page: 'settings', project: part(found, 1), moduleKey: found[2] && part(found, 2) }),
  ],
  [
    /^\/jira\/software(?:\/c)?\/projects\/([^/]+)\/apps\/[^/]+\/[^/]+(?:\/([^/]+))?$/,
    (found) => ({ page: 'app', project: part(found, 1), moduleKey: found[2] && part(found, 2) }),
  ],
  [/^\/jira\/dashboards$/, () => ({ page: 'dashboards' })],
  [/^\/jira\/dashboards\/(\d+)$/, (found) => ({ page: 'dashboard', dashboard: part(found, 1) })],
  [/^\/issues\/?$/, (_found, query) => ({ page: 'search', jql: query.get('jql') ?? '' })],
];

/** Reads an address. A trailing slash does not matter. */
export function readRoute(path: string): Route {
  const [pathname = '/', query = ''] = path.split('?', 2);
  const bare = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname;
  for (const [pattern, read] of pages) {
    const found = pattern.exec(bare);
    if (found) return read(found, new URLSearchParams(query));
  }
  return { page: 'nowhere' };
}
