import * as v from '@badrap/valita';
import { SiteRefusal } from '../refusal';
import { channelEntries } from './channel';
import { findShownIssue, toldOfChange } from './issue-changes';
import { readInput } from './read-input';
import type { Ask } from './site-parts';

const place = { stream: v.string(), subscription: v.string() };

const ChangesSchema = v.object({ ...place, issue: v.string().optional() });
const RealtimeSchema = v.object({ ...place, contextToken: v.string(), channel: v.object(channelEntries) });
const PlaceSchema = v.object(place);

/** To what is written on the site, and to what happens to the one issue that a page shows. */
export const subscribeToChanges: Ask = async ({ jira, changes, streams }, { accountId }, input) => {
  const { stream, subscription, issue } = readInput(ChangesSchema, input);
  const shown = issue === undefined ? undefined : await findShownIssue(jira, accountId, issue);
  streams.subscribe(accountId, stream, subscription, (tell) => changes.subscribe((change) => tell(toldOfChange(change, shown))));
  return null;
};

/** A screen's subscription to a realtime channel. Which screen is in the token, which the host signed. */
export const subscribeToRealtime: Ask = ({ host, streams }, { accountId }, input) => {
  const { stream, subscription, contextToken, channel } = readInput(RealtimeSchema, input, 'strip');
  streams.subscribe(accountId, stream, subscription, (tell) => {
    try {
      return host.realtime.subscribe(contextToken, channel, tell);
    } catch (error) {
      throw new SiteRefusal(403, error instanceof Error ? error.message : String(error));
    }
  });
  return null;
};

export const unsubscribe: Ask = ({ streams }, { accountId }, input) => {
  const { stream, subscription } = readInput(PlaceSchema, input);
  streams.unsubscribe(accountId, stream, subscription);
  return null;
};
