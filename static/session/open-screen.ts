import { view } from '@forge/bridge';
import type { QueryClient } from '@tanstack/react-query';
import { createQueryClient } from '../api/query-client';
import { loadWords, type Words } from '../words/words';
import { readSession, type Session } from './session';

/** What a screen begins with. */
export interface Opened {
  readonly client: QueryClient;
  readonly session: Session;
  readonly words: Words;
}

interface ScreenSource {
  /** Starts what the screen needs at once. */
  readonly prefetch?: (client: QueryClient, session: Session) => void;
  /** The screen itself: by far the largest part of what is loaded. */
  readonly screen: () => Promise<{ readonly show: (opened: Promise<Opened>) => void }>;
}

/**
 * Opens a screen. The bridge tells who looks at what, and Jira is asked, before the screen's own
 * code runs: it is run while the answers are on their way. The theme goes first, as without it
 * there are no colours.
 */
export async function openScreen({ prefetch, screen }: ScreenSource): Promise<void> {
  void view.theme.enable();
  const opened = open(prefetch);
  await opened.catch(() => undefined);
  const { show } = await screen();
  show(opened);
}

async function open(prefetch: ScreenSource['prefetch']): Promise<Opened> {
  const session = readSession(await view.getContext());
  const client = createQueryClient();
  prefetch?.(client, session);
  return { client, session, words: await loadWords(session.locale) };
}
