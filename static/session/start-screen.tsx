import { view } from '@forge/bridge';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '../api/query-client';
import '../shared/base.css';
import { loadWords, WordsContext } from '../words/words';
import { readSession, SessionContext, type Session } from './session';

interface Screen {
  /** Shown until the bridge has told who looks at what. */
  readonly skeleton: ReactNode;
  /** Starts what the screen needs at once, before anything is rendered. */
  readonly prefetch?: (client: QueryClient, session: Session) => void;
  readonly content: ReactNode;
}

/** Puts a screen into the page. The theme goes first: without it there are no colours. */
export async function startScreen({ skeleton, prefetch, content }: Screen): Promise<void> {
  void view.theme.enable();
  const root = createRoot(document.getElementById('root') ?? document.body);
  root.render(skeleton);
  const session = readSession(await view.getContext());
  const client = createQueryClient();
  prefetch?.(client, session);
  const words = await loadWords(session.locale);
  document.documentElement.lang = words.language;
  document.body.classList.toggle('in-dialog', session.inDialog);
  root.render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <SessionContext.Provider value={session}>
          <WordsContext.Provider value={words}>{content}</WordsContext.Provider>
        </SessionContext.Provider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
