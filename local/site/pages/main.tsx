import '@atlaskit/css-reset';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { Problem } from './ask/ask';
import { Flags } from './flags/flags';
import { followLinksWithoutLoading } from './routing/location';
import { applyTheme } from './shell/theme';
import { Site } from './shell/site';
import './site.css';

/** Asking again helps when the server was away for a moment, not when it said no. */
const worthAskingAgain = (failures: number, error: Error) => failures < 2 && error instanceof Problem && (error.status === 0 || error.status >= 500);

const queries = new QueryClient({
  defaultOptions: { queries: { retry: worthAskingAgain, retryDelay: 500, staleTime: 5_000, refetchOnWindowFocus: true } },
});

followLinksWithoutLoading();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has lost its root element.');
// Rendered only once the theme's tokens are on the page: nobody sees unthemed flashes.
void applyTheme().then(() =>
  createRoot(root).render(
    <QueryClientProvider client={queries}>
      <Site />
      <Flags />
    </QueryClientProvider>,
  ),
);
