import { view } from '@forge/bridge';

/** The part of a page's history that is used: where in the app somebody is, kept in Jira's address. */
export interface PageHistory {
  /** As in `/order`. */
  readonly path: () => string;
  readonly go: (path: string) => void;
  /** @returns how to hear no more of it */
  readonly listen: (listener: (path: string) => void) => () => void;
}

/** Where Jira gives the page no history, as in a dialog, it has one of its own that nobody can link to. */
export async function openHistory(): Promise<PageHistory> {
  try {
    const history = await view.createHistory();
    return {
      path: () => history.location.pathname,
      go: (path) => history.push(path),
      listen: (listener) => history.listen(({ pathname }) => listener(pathname)),
    };
  } catch {
    return ownHistory();
  }
}

function ownHistory(): PageHistory {
  const listeners = new Set<(path: string) => void>();
  let path = '/';
  return {
    path: () => path,
    go(to) {
      path = to;
      listeners.forEach((listener) => listener(to));
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
