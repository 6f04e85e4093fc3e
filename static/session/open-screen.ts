import { view } from '@forge/bridge';
import type { QueryClient } from '@tanstack/react-query';
import { createQueryClient } from '../api/query-client';
import '../opening.css';
import '../shared/base.css';
import { loadWords, type Words } from '../words/words';
import { bridgeContext } from './bridge-context';
import { shown } from './painting';
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
  /** Shows what matters most as soon as it is known; answers whether there was anything to show. */
  readonly firstPaint?: (opened: Opened) => Promise<boolean>;
  /** The screen itself: by far the largest part of what is loaded. */
  readonly screen: () => Promise<{ readonly show: (opened: Promise<Opened>) => void }>;
}

/**
 * How long the screen's own code waits for the first paint, in milliseconds. While it is run,
 * nothing else is: not even what comes to take Jira's answer in.
 */
const patience = 450;

/**
 * Opens a screen. The bridge tells who looks at what, Jira is asked, and what matters most is
 * painted, before the screen's own code is run. The theme goes first, as without it there are no
 * colours.
 */
export async function openScreen({ prefetch, firstPaint, screen }: ScreenSource): Promise<void> {
  void view.theme.enable();
  const asked = ask(prefetch);
  const opened = asked.then(async (known) => ({ ...known, words: await loadWords(known.session.locale) }));
  const painting = firstPaint === undefined ? asked : opened.then(firstPaint);
  const waiting = new Promise<undefined>((enough) => setTimeout(enough, patience));
  // What went wrong is told by the screen.
  const isPainted = await Promise.race([painting, waiting]).catch(() => undefined);
  const [{ show }] = await Promise.all([screen(), isPainted === true && shown()]);
  show(opened);
}

async function ask(prefetch: ScreenSource['prefetch']): Promise<Omit<Opened, 'words'>> {
  const session = readSession(await bridgeContext());
  const client = createQueryClient();
  prefetch?.(client, session);
  return { client, session };
}
