import type { Loaded } from '../persistence';
import type { Person } from '../people';

interface BannerFacts {
  readonly url: string;
  readonly wantedPort: number;
  readonly port: number;
  readonly data: string;
  readonly people: readonly Person[];
  readonly startPath: string;
}

/** What stands in the terminal while the site runs. */
export function banner({ url, people, startPath, data }: BannerFacts): string {
  const width = Math.max(0, ...people.map(({ displayName }) => displayName.length));
  return [
    '',
    `  Local Jira, with Value Backlog    ${url}${startPath}`,
    '',
    '  People (switch at the upper right; for REST, the e-mail with any password):',
    ...people.map(({ displayName, role, emailAddress }) => `    ${displayName.padEnd(width)}  ${emailAddress.padEnd(24)} ${role}`),
    '',
    `  Kept in ${data}. Ctrl+C stops it.`,
    '',
  ].join('\n');
}

export const portNote = ({ wantedPort, port }: Pick<BannerFacts, 'wantedPort' | 'port'>): string | undefined =>
  wantedPort === port ? undefined : `Port ${wantedPort} is taken, so the site is on port ${port}.`;

export const dataNote = (loaded: Loaded): string | undefined =>
  loaded.state === 'damaged' ? `The data folder could not be read. It was set aside as ${loaded.movedTo}, and the site starts afresh.` : undefined;
