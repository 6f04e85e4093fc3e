import { fetchProduct, invoke, publishRealtime, readDynamicProperties } from '../api/bridge';
import { readBackgroundScripts } from '../api/background-scripts';
import { readBoardModules } from '../api/board-modules';
import { readCommands } from '../api/commands';
import { changeDashboard, createDashboard, readDashboard, readDashboards } from '../api/dashboards';
import { choosePanel, readIssueModules } from '../api/issue-modules';
import { readProjectModules } from '../api/project-modules';
import { readSchedules, runSchedule } from '../api/schedules';
import { chooseRule, readWorkflow } from '../api/workflow';
import { readSession, switchPerson } from '../api/session';
import { subscribeToChanges, subscribeToRealtime, unsubscribe } from '../api/subscriptions';
import type { Ask, SiteParts } from '../api/site-parts';
import type { Door, Exchange } from '../http/door';
import { readBody } from '../http/read-body';
import { replyJson } from '../http/reply';
import { isSameOrigin } from '../http/same-origin';
import { hasSession, signedInOrFirst, signIn } from '../http/session';
import type { Person } from '../people';
import { SiteRefusal } from '../refusal';

/** What the site's own pages ask. No part of Jira: hence the underscore. */
const asks: Readonly<Record<string, Ask>> = {
  'GET /_site/session': readSession,
  'PUT /_site/session': switchPerson,
  'GET /_site/issue-modules': readIssueModules,
  'GET /_site/project-modules': readProjectModules,
  'GET /_site/board-modules': readBoardModules,
  'GET /_site/background-scripts': readBackgroundScripts,
  'GET /_site/commands': readCommands,
  'GET /_site/dashboards': readDashboards,
  'POST /_site/dashboards': createDashboard,
  'GET /_site/dashboard': readDashboard,
  'POST /_site/dashboard': changeDashboard,
  'GET /_site/schedules': readSchedules,
  'GET /_site/workflow': readWorkflow,
  'POST /_site/workflow': chooseRule,
  'POST /_site/schedules': runSchedule,
  'POST /_site/panels': choosePanel,
  'POST /_site/dynamic-properties': readDynamicProperties,
  'POST /_site/invoke': invoke,
  'POST /_site/fetch-product': fetchProduct,
  'POST /_site/realtime': publishRealtime,
  'POST /_site/realtime/subscribe': subscribeToRealtime,
  'POST /_site/changes/subscribe': subscribeToChanges,
  'POST /_site/unsubscribe': unsubscribe,
};

/** @throws SiteRefusal when nobody is signed in, or another site's page asks */
export function askingPerson({ request, response }: Exchange, { addresses, people }: SiteParts): Person {
  if (!isSameOrigin(request, addresses.site)) throw new SiteRefusal(403, 'This request does not come from a page of this site.');
  const person = hasSession(request, addresses.port) ? signedInOrFirst(request, response, addresses.port, people) : undefined;
  if (!person) throw new SiteRefusal(401, 'Nobody is signed in: open a page of the site first.');
  return person;
}

async function inputOf({ request, method, url }: Exchange): Promise<unknown> {
  if (method === 'GET') return Object.fromEntries(url.searchParams);
  const body = await readBody(request);
  try {
    return JSON.parse(body);
  } catch {
    throw new SiteRefusal(400, 'The request body is not JSON.');
  }
}

export const siteApiDoor =
  (parts: SiteParts): Door =>
  async (exchange) => {
    const { request, response, method, url } = exchange;
    if (exchange.host !== 'site' || !url.pathname.startsWith('/_site/')) return false;
    const ask = asks[`${method} ${url.pathname}`];
    if (!ask) throw new SiteRefusal(404, `The site has no ${method} ${url.pathname}.`);
    const person = askingPerson(exchange, parts);
    const value = await ask(parts, person, await inputOf(exchange));
    if (ask === switchPerson) signIn(response, parts.addresses.port, (value as Person).accountId);
    await replyJson(request, response, 200, value);
    return true;
  };
