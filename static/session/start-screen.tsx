import { view } from '@forge/bridge';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { StrictMode, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { createQueryClient } from '../api/query-client';
import { Catch } from '../shared/Catch';
import '../shared/base.css';
import { LoadFailed } from '../shared/LoadFailed';
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
export async function startScreen(screen: Screen): Promise<void> {
  void view.theme.enable();
  const root = createRoot(document.getElementById('root') ?? document.body);
  root.render(screen.skeleton);
  try {
    await show(root, screen);
  } catch (error) {
    root.render(<Failed error={error} />);
  }
}

async function show(root: Root, { prefetch, content }: Screen): Promise<void> {
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
          <WordsContext.Provider value={words}>
            <Catch failed={(error) => <Failed error={error} />}>{content}</Catch>
          </WordsContext.Provider>
        </SessionContext.Provider>
      </QueryClientProvider>
    </StrictMode>,
  );
}

/** Nothing that was typed is lost by starting over: drafts are kept in the browser. */
function Failed({ error }: { readonly error: unknown }) {
  return <LoadFailed error={error} onRetry={() => window.location.reload()} />;
}
