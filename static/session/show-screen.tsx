import { QueryClientProvider } from '@tanstack/react-query';
import { startTransition, StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Catch } from '../shared/Catch';
import { LoadFailed } from '../shared/LoadFailed';
import { WordsContext } from '../words/words';
import type { Opened } from './open-screen';
import { SessionContext } from './session';

/** Puts a screen into the page, or the reason why there is none: drawn bit by bit, so that no long task keeps the page. */
export async function showScreen(opening: Promise<Opened>, content: ReactNode): Promise<void> {
  const root = createRoot(document.getElementById('root') ?? document.body);
  const shown = await opening.then((opened) => screen(opened, content)).catch((error: unknown) => <Failed error={error} />);
  startTransition(() => root.render(shown));
}

function screen({ client, session, words }: Opened, content: ReactNode): ReactNode {
  document.documentElement.lang = words.language;
  document.body.classList.toggle('in-dialog', session.inDialog);
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <SessionContext.Provider value={session}>
          <WordsContext.Provider value={words}>
            <Catch failed={(error) => <Failed error={error} />}>{content}</Catch>
          </WordsContext.Provider>
        </SessionContext.Provider>
      </QueryClientProvider>
    </StrictMode>
  );
}

/** Nothing that was typed is lost by starting over: drafts are kept in the browser. */
function Failed({ error }: { readonly error: unknown }) {
  return <LoadFailed error={error} onRetry={() => window.location.reload()} />;
}
