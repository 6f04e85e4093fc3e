import { modulesOf, type Manifest } from '../forge';
import { showOnEpics } from '../site/panel-choices';
import type { SeedableSite } from '../site/site-options';
import { playActs } from './acts';
import { addBakery } from './bakery';
import { calendarFrom } from './calendar';
import { decideCurrency } from './decide-currency';
import { hypotheses } from './hypotheses';
import { createNewest } from './newest';
import { addPeople } from './people';
import { addShopFloor } from './shop-floor';
import { theApp } from './the-app';
import { writeHypotheses } from './write-hypotheses';
import { recentReviews } from './years/recent-reviews';
import { sinceThenHypotheses } from './years/since-then';
import { tellPast } from './years/tell-past';

interface Telling {
  /** Without, the project has no currency yet, and its people name their measures in words of their own. */
  readonly trades?: boolean;
  /** With what the bakery bet on in two years, and what came of it; it must trade for that. */
  readonly years?: boolean;
  /** Whether it is over only when the app's queue is empty, which takes its time where that is as slow as the platform's. */
  readonly waitsForQueue?: boolean;
}

/** Puts the bakery on a new site: its people, its two projects, what it trades in, and what it has bet on so far. */
export async function seedDemo(site: SeedableSite, manifest: Manifest, today: Date, { trades = true, years = false, waitsForQueue = true }: Telling = {}): Promise<void> {
  const { state } = site.jira;
  const calendar = calendarFrom(today);
  addPeople(state);
  const bakery = addBakery(state, calendar, years);
  addShopFloor(state, calendar);
  const panels = modulesOf(manifest, 'jira:issuePanel');
  site.panels.write(panels.reduce((choices, { key }) => showOnEpics(choices, bakery.project.id, key), site.panels.read()));
  const newest = createNewest();
  const app = theApp(site, bakery.project);
  await playActs([
    ...(trades ? decideCurrency(app.inProjectSettings, bakery.project.id, calendar) : []),
    ...tellPast(app, bakery.months, { calendar, newest }),
    ...writeHypotheses({ ...hypotheses, ...(years ? sinceThenHypotheses : {}) }, app.onIssue, { bakery, calendar, trades, newest }),
    ...(years ? recentReviews(app, { bakery, calendar, newest }) : []),
  ]);
  if (waitsForQueue) await site.host.settled();
}
