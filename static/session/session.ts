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
  /** What the opener of the dialog handed over, as it was handed; a part of it is read where it is needed. */
  readonly modal?: unknown;
}

interface Subject {
  readonly issue?: { readonly id?: string | number };
  readonly project?: { readonly id?: string | number };
}

/** What the bridge tells, as far as it is read. */
interface BridgeContext {
  readonly accountId?: string;
  readonly locale?: string;
  readonly timezone?: string;
  readonly extension: Subject & { readonly modal?: Subject };
}

/**
 * The same for every module: Forge hands ids down as text or as numbers, and keeps them one
 * level deeper for what an app opens in a dialog.
 */
export function readSession({ accountId, locale, timezone, extension }: BridgeContext): Session {
  const { issue, project, modal } = extension;
  return {
    accountId: accountId ?? '',
    locale: (locale ?? 'en-US').replace('_', '-'),
    timeZone: timezone ?? 'UTC',
    issueId: String(issue?.id ?? modal?.issue?.id ?? ''),
    projectId: String(project?.id ?? modal?.project?.id ?? ''),
    inDialog: modal !== undefined,
    modal,
  };
}

export const SessionContext = createContext<Session | null>(null);

/** @throws outside of a screen that `showScreen` put into the page */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('No session: showScreen provides it.');
  return session;
}
