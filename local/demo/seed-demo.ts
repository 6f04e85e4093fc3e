import { modulesOf, type Manifest } from '../forge';
import { issueExtension } from '../site/api/issue-modules';
import { seeIssue } from '../site/api/places';
import { showOnEpics } from '../site/panel-choices';
import type { SeedableSite } from '../site/site-options';
import { addBakery } from './bakery';
import { calendarFrom } from './calendar';
import { addPeople } from './people';
import { addShopFloor } from './shop-floor';
import { writeHypotheses, type InvokeAs } from './write-hypotheses';

const invokeOn =
  (site: SeedableSite): InvokeAs =>
  async (accountId, issueId, functionKey, payload) => {
    const type = 'jira:issuePanel';
    const issue = await seeIssue(site.jira, accountId, issueId);
    const [panel] = await site.host.modules(type, { accountId, locale: 'en-US', extension: issueExtension(type, issue, site.addresses) });
    if (!panel) throw new Error('The app declares no issue panel to write hypotheses in.');
    return site.host.invoke(panel.contextToken, { functionKey, payload });
  };

/** Puts the bakery on a new site: its people, its two projects, and what it has bet on so far. */
export async function seedDemo(site: SeedableSite, manifest: Manifest, today: Date): Promise<void> {
  const { state } = site.jira;
  const calendar = calendarFrom(today);
  addPeople(state);
  const bakery = addBakery(state, calendar);
  addShopFloor(state, calendar);
  const panels = modulesOf(manifest, 'jira:issuePanel');
  site.panels.write(panels.reduce((choices, { key }) => showOnEpics(choices, bakery.project.id, key), site.panels.read()));
  await writeHypotheses(invokeOn(site), { bakery, calendar });
  await site.host.settled();
}
