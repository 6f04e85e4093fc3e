import * as v from '@badrap/valita';
import { addDashboard, addGadget } from '../../jira';
import type { Dashboard, Gadget } from '../../jira/records';
import type { HostedModule } from '../../forge';
import type { Person } from '../people';
import { SiteRefusal } from '../refusal';
import { readInput } from './read-input';
import type { Ask, SiteParts } from './site-parts';

const type = 'jira:dashboardGadget';

export const readDashboards: Ask = ({ jira }) => jira.state.dashboards.all();

const CreateSchema = v.object({ name: v.string().assert((name) => name.trim() !== '', 'a dashboard needs a name') });

export const createDashboard: Ask = ({ jira }, { accountId }, input) =>
  addDashboard(jira.state, { name: readInput(CreateSchema, input).name.trim(), ownerId: accountId });

function getDashboard({ jira }: SiteParts, id: string): Dashboard {
  const dashboard = jira.state.dashboards.find(id);
  if (!dashboard) throw new SiteRefusal(404, "This dashboard doesn't exist, or you don't have permission to see it.");
  return dashboard;
}

/** A gadget's modules as Forge's docs list their extension data; the edit view is told that it is one. */
function modulesOf({ host, addresses }: SiteParts, { accountId, locale }: Person, { id, dashboardId, configuration }: Gadget, isEdited: boolean) {
  const extension = {
    type,
    gadgetConfiguration: configuration ?? {},
    dashboard: { id: dashboardId },
    gadget: { id },
    ...(isEdited && { entryPoint: 'edit' }),
    location: `${addresses.site}/jira/dashboards/${dashboardId}`,
  };
  return host.modules(type, { accountId, locale, extension });
}

async function shown(parts: SiteParts, person: Person, gadget: Gadget, mayEdit: boolean) {
  const withKey = (modules: readonly HostedModule[]) => modules.find(({ key }) => key === gadget.moduleKey);
  const view = withKey(await modulesOf(parts, person, gadget, false));
  const edit = mayEdit && view?.hasEditView ? withKey(await modulesOf(parts, person, gadget, true)) : undefined;
  return { id: gadget.id, configuration: gadget.configuration, view, edit };
}

const QuerySchema = v.object({ id: v.string() });

/** A dashboard with its gadgets, and the gadgets that could be added to it. */
export const readDashboard: Ask = async (parts, person, input) => {
  const dashboard = getDashboard(parts, readInput(QuerySchema, input, 'strip').id);
  const mayEdit = dashboard.ownerId === person.accountId;
  const gadgets = parts.jira.state.gadgets.where('dashboard', dashboard.id);
  const offered = await modulesOf(parts, person, { id: '', dashboardId: dashboard.id, moduleKey: '', configuration: null }, false);
  return {
    id: dashboard.id,
    name: dashboard.name,
    columns: dashboard.columns,
    mayEdit,
    gadgets: await Promise.all(gadgets.map((gadget) => shown(parts, person, gadget, mayEdit))),
    offered: offered.map(({ key, title, description }) => ({ key, title, description })),
  };
};

/** A whole number of minutes, of at least one: https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-dashboard-gadget/#auto-refresh */
const minutes = v.number().assert((value) => Number.isInteger(value) && value > 0, 'a positive whole number of minutes');
const ConfigurationSchema = v.object({ refresh: minutes.optional() }).rest(v.unknown());

const ChangeSchema = v.union(
  v.object({ do: v.literal('add'), dashboard: v.string(), module: v.string() }),
  v.object({ do: v.literal('remove'), dashboard: v.string(), gadget: v.string() }),
  v.object({ do: v.literal('configure'), dashboard: v.string(), gadget: v.string(), configuration: ConfigurationSchema }),
  v.object({ do: v.literal('lay-out'), dashboard: v.string(), columns: v.number().assert((count) => [1, 2, 3].includes(count)) }),
);

function getGadget({ jira }: SiteParts, dashboard: Dashboard, id: string): Gadget {
  const gadget = jira.state.gadgets.find(id);
  if (gadget?.dashboardId !== dashboard.id) throw new SiteRefusal(404, 'This gadget is no longer on the dashboard.');
  return gadget;
}

/** What its owner does to a dashboard. */
export const changeDashboard: Ask = (parts, { accountId }, input) => {
  const { state } = parts.jira;
  const change = readInput(ChangeSchema, input);
  const dashboard = getDashboard(parts, change.dashboard);
  if (dashboard.ownerId !== accountId) throw new SiteRefusal(403, 'Only its owner may change a dashboard.');
  switch (change.do) {
    case 'add':
      addGadget(state, { dashboardId: dashboard.id, moduleKey: change.module });
      break;
    case 'remove':
      state.gadgets.remove(getGadget(parts, dashboard, change.gadget).id);
      break;
    case 'configure':
      state.gadgets.put({ ...getGadget(parts, dashboard, change.gadget), configuration: change.configuration });
      break;
    case 'lay-out':
      state.dashboards.put({ ...dashboard, columns: change.columns });
  }
  parts.changes.announce({ issueIds: [], by: accountId, commented: false });
  return null;
};
