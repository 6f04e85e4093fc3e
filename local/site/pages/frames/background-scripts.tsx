import { useBackgroundScripts } from '../ask/modules';
import type { Route } from '../routing/route';
import { AppFrame } from './app-frame';

/** The experiences of Forge's manifest that are one page here. That `board` covers the backlog, too, no document says. */
const experienceOf: Partial<Record<Route['page'], string>> = { board: 'board', issue: 'issue-view', dashboard: 'dashboard' };

/**
 * The app's background scripts, one unseen frame each: as long as the page is open where they are for all of Jira,
 * so that moving on within the site does not start them again.
 */
export function BackgroundScripts({ page }: { readonly page: Route['page'] }) {
  const { data: scripts = [] } = useBackgroundScripts();
  const here = ['all', experienceOf[page]];
  return scripts
    .filter(({ experience = [] }) => experience.some((one) => here.includes(one)))
    .map((script) => <AppFrame key={script.key} module={script} fit="unseen" />);
}
