import type { AppAddress } from '../ask/session';
import { appPageAddress, issueAddress } from '../routing/addresses';
import { navigate } from '../routing/location';
import type { FrameStage } from './frame-stage';

type Destination =
  | { readonly url: string }
  | { readonly target: 'issue'; readonly issueKey: string }
  | { readonly target: 'projectSettingsDetails'; readonly projectKey: string }
  | { readonly target: 'module'; readonly moduleKey: string; readonly projectKey: string };

/** Where a bridge's `router` leads: an address of this site, or a whole one elsewhere. */
function addressOf(destination: Destination, app: AppAddress): string {
  if ('url' in destination) {
    const url = new URL(destination.url, location.origin);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Error(`Nobody can be sent to ${url.protocol} addresses.`);
    return url.origin === location.origin ? url.pathname + url.search + url.hash : url.href;
  }
  switch (destination.target) {
    case 'issue':
      return issueAddress(destination.issueKey);
    case 'projectSettingsDetails':
      return `/jira/software/projects/${destination.projectKey}/settings/details`;
    case 'module':
      return appPageAddress(destination.projectKey, app, destination.moduleKey);
    default:
      throw new Error(`This site has no page for the target "${(destination as { target: string }).target}".`);
  }
}

/** `router.navigate` and `router.open`. */
export function navigateTo({ session }: FrameStage, destination: Destination & { readonly type: 'same-tab' | 'new-tab' }): void {
  const address = addressOf(destination, session.app);
  if (destination.type === 'new-tab') window.open(address, '_blank', 'noopener');
  else if (address.startsWith('/')) navigate(address);
  else location.assign(address);
}

export const getUrl = ({ session }: FrameStage, destination: Destination) => new URL(addressOf(destination, session.app), location.origin).href;

interface FrameLocation {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

const readLocation = (path: string): FrameLocation => {
  const { pathname, search, hash } = new URL(path, 'http://frame');
  return { pathname, search, hash };
};

/** The history that a full page of the app gets: it lives in the fragment of the page's address. */
export function createFrameHistory(stage: FrameStage): Readonly<Record<string, unknown>> {
  const here = () => readLocation(location.hash.slice(1) || '/');
  const go = (path: string, how: 'pushState' | 'replaceState') => {
    history[how](null, '', `${location.pathname}${location.search}#${path}`);
    window.dispatchEvent(new Event('hashchange'));
  };
  return {
    location: here(),
    action: 'POP',
    push: (path: string) => go(path, 'pushState'),
    replace: (path: string) => go(path, 'replaceState'),
    go: (steps: number) => history.go(steps),
    goBack: () => history.back(),
    goForward: () => history.forward(),
    listen: (listener: (location: FrameLocation, action: string) => void) => {
      const tell = () => listener(here(), 'POP');
      window.addEventListener('hashchange', tell);
      stage.onGone(() => window.removeEventListener('hashchange', tell));
    },
  };
}
