import { createContext, useContext } from 'react';

/** Who looks at what, and how they read dates and numbers. */
export interface Session {
  readonly accountId: string;
  /** BCP 47, as in `de-DE`. */
  readonly locale: string;
  /** IANA, as in `Europe/Berlin`. */
  readonly timeZone: string;
  /** Empty on pages that belong to no issue. */
  readonly issueId: string;
  readonly projectId: string;
  /** Whether the screen lies in a dialog of its own. */
  readonly inDialog: boolean;
}

/** What the bridge tells, as far as it is read. */
interface BridgeContext {
  readonly accountId?: string;
  readonly locale?: string;
  readonly timezone?: string;
  readonly extension: Readonly<Record<string, unknown>>;
}

/**
 * The same for every module: Forge hands ids down as text or as numbers, and keeps them one
 * level deeper for what an app opens in a dialog.
 */
export function readSession({ accountId, locale, timezone, extension }: BridgeContext): Session {
  const dialog = asRecord(extension['modal']);
  const idOf = (key: 'issue' | 'project') =>
    String(asRecord(extension[key])['id'] ?? asRecord(dialog[key])['id'] ?? '');
  return {
    accountId: accountId ?? '',
    locale: (locale ?? 'en-US').replace('_', '-'),
    timeZone: timezone ?? 'UTC',
    issueId: idOf('issue'),
    projectId: idOf('project'),
    inDialog: extension['modal'] !== undefined,
  };
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

export const SessionContext = createContext<Session | null>(null);

/** @throws outside of a screen that `startScreen` started */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('No session: startScreen provides it.');
  return session;
}
