import type { People } from '../people';
import { initialsPicture } from './initials-picture';

const drawing = (colour: string, shape: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="${colour}"/><g fill="none" stroke="#fff" stroke-width="1.5">${shape}</g></svg>`;

/** Of issue types, by the ids of the pictures that Jira gives its own. */
const issueTypes: ReadonlyMap<string, string> = new Map([
  ['10300', drawing('#505F79', '<path d="M4.5 4.5h7v7h-7z"/>')],
  ['10303', drawing('#E2483D', '<circle cx="8" cy="8" r="3.5"/>')],
  ['10307', drawing('#964AC0', '<path d="M9 2.5 4.5 9H8l-1 4.5L11.5 7H8z"/>')],
  ['10315', drawing('#6A9A23', '<path d="M5 3.5h6v9L8 10l-3 2.5z"/>')],
  ['10316', drawing('#357DE8', '<path d="M4.5 4.5h4v4h-4zM11.5 7v4.5H7"/>')],
  ['10318', drawing('#357DE8', '<path d="m4 8.5 2.5 2.5L12 5.5"/>')],
]);

const status = drawing('#505F79', '<circle cx="8" cy="8" r="4"/>');
const project = drawing('#206A83', '<path d="M3 5.5h4l1 1.5h5v5.5H3z"/>');

/** The more urgent, the higher its line: Jira has five, from 1 as the highest. */
const priority = (rank: number) => drawing('#A54800', `<path d="M4 ${2 + 2 * rank}h8"/>`);

/**
 * The pictures whose addresses Jira's answers hold, all as SVG.
 *
 * @returns undefined when Jira gives out no such address
 */
export function findPicture({ pathname, searchParams }: URL, people: People): string | undefined {
  if (pathname === '/secure/useravatar') return initialsPicture(people.byId(searchParams.get('ownerId') ?? '')?.displayName ?? '?');
  if (pathname === '/secure/projectavatar') return project;
  if (pathname === '/images/icons/statuses/generic.png') return status;
  const [, kind, name = ''] = /^\/images\/icons\/(issuetypes|priorities)\/(\w+)\.svg$/.exec(pathname) ?? [];
  if (kind === 'issuetypes') return issueTypes.get(name);
  return kind === 'priorities' && /^[1-5]$/.test(name) ? priority(Number(name)) : undefined;
}
