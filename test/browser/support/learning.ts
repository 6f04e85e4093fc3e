import type { Frame, Page } from 'playwright-core';
import { people } from '../../../local/demo/people';
import { addIssue, issueTypeIds } from '../../../local/jira';
import { emptyHypothesis } from '../../../src/core/hypothesis/hypothesis';
import { project } from '../../../src/core/hypothesis/projection';
import type { Verdict } from '../../../src/core/hypothesis/verdict';
import { learn as words } from '../../../static/words/en/learn';
import { order } from '../../../static/words/en/order';
import { aRevision } from '../../core/hypothesis/a-hypothesis';
import { aKeptVerdict } from '../../core/hypothesis/a-verdict';
import type { BrowserSite } from './browser-site';
import { openCheck } from './checking';
import { propertyPath, rest } from './stored';

const euros = { name: 'Euros per month', symbol: '€', symbolPlace: 'after', decimals: 0 } as const;
const croissants = { ...euros, name: 'Croissants per week', symbol: 'croissants' } as const;
const things = ['selling croissants at the station', 'baking rye bread at night', 'a tricycle for students', 'paying by phone', 'a second oven'];

/** How many bets there are, the demo's own left out. */
export const bets = 60;

/** Twenty at 90 %, of which eight came in; twenty at 60 %, of which twelve did; ten too early, five overdue, five open. */
function answerOf(place: number): Verdict['answer'] | null {
  if (place >= 50) return null;
  if (place >= 40) return 'too-early';
  if (place % 20 < (place < 20 ? 8 : 12)) return 'achieved';
  return place % 5 === 4 ? 'partly' : 'not-achieved';
}

function revisionOf(place: number) {
  const answer = answerOf(place);
  const confidence = place < 20 ? 90 : 60;
  // Every fifth has no range, and every second no number.
  const expectation = { baseline: 100, low: place % 5 === 0 ? null : 110, likely: 120, high: place % 5 === 0 ? null : 150 };
  const actual = answer === null || answer === 'too-early' || place % 2 === 1 ? null : answer === 'achieved' ? 125 : 104;
  const rate = { perUnit: 2, currency: place < 10 ? euros : croissants, version: 1 };
  const measure = { id: null, name: place % 3 === 0 ? 'Guests' : 'Minutes in the queue', unit: 'a day', direction: 'up' } as const;
  const hypothesis = {
    ...emptyHypothesis,
    thing: place === 7 ? 'a mobile oven at summer festivals' : (things[place % things.length] ?? ''),
    value: `${place + 10} more breakfasts a day`,
    beneficiary: place % 2 === 0 ? 'commuters' : 'students',
    confidence,
    expectation,
    dueDate: place >= 50 && place < 55 ? '2026-01-01' : null,
  };
  const verdict = answer && aKeptVerdict({
    answer,
    actual,
    evidence: 'The till',
    learnt: place === 3 ? 'Nobody waits for a pretzel.' : `They come before seven, ${place}.`,
    decision: place % 3 === 0 ? 'stop' : 'persevere',
    lookAgainOn: answer === 'too-early' ? '2099-01-01' : null,
    at: new Date(Date.UTC(2025, 0, 10 + place * 10)).toISOString(),
    bet: { revision: 1, measure, expectation, confidence, dueDate: null, rate },
  });
  return aRevision({ hypothesis, ...(verdict && { verdict }) });
}

/** Puts the bets on epics of the bakery, in the place of the demo's own. @returns their keys */
export async function placeBets(bakery: BrowserSite): Promise<readonly string[]> {
  const { state } = bakery.site.jira;
  const home = state.projects.where('key', 'BAKE')[0];
  if (home === undefined) throw new Error('The demo has no bakery.');
  for (const { key } of state.issues.all()) await rest(bakery, 'paula', 'DELETE', propertyPath(key));
  const keys: string[] = [];
  for (let place = 0; place < bets; place += 1) {
    const assigned = place < 6 ? people.paula.id : people.sam.id;
    const epic = addIssue(state, { projectId: home.id, summary: `Bet ${place}`, typeId: issueTypeIds.epic, assigneeId: assigned });
    await rest(bakery, 'paula', 'PUT', propertyPath(epic.key), project(revisionOf(place), epic.id));
    keys.push(epic.key);
  }
  return keys;
}

/** The app's page of the bakery, with one of the tabs that say what came of its bets. */
export async function openTab(page: Page, tab: 'outcomes' | 'library' | 'symptoms'): Promise<Frame> {
  const frame = await openCheck(page);
  await frame.getByRole('button', { name: order.tabs[tab], exact: true }).click();
  return frame;
}

export const picture = (frame: Frame, title: string) => frame.getByRole('region', { name: title, exact: true });

export const headline = (hits: number, settled: number) => words.message.cameIn(hits, settled);

export const homeOf = (bakery: BrowserSite): string => bakery.site.jira.state.projects.where('key', 'BAKE')[0]?.id ?? '';

/** What the app's functions did since a mark; the background script of the project's pages and the status beside an issue are not of these screens. */
export const invocationsSince = (bakery: BrowserSite, mark: number) =>
  bakery.site.host.log.since(mark).invocations.filter(({ cause }) => !/openGuardChannel|dynamicProperties/.test(cause));
