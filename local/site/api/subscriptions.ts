import * as v from '@badrap/valita';
import { SiteRefusal } from '../refusal';
import { channelEntries } from './channel';
import { findShownIssue, toldOfChange } from './issue-changes';
import { readInput } from './read-input';
import type { Ask } from './site-parts';

const place = { stream: v.string(), subscription: v.string() };

const ChangesSchema = v.object({ ...place, issue: v.string().optional() });
const RealtimeSchema = v.object({
  ...place,
  contextToken: v.string(),
  channel: v.object(channelEntries),
  /** From when on nothing was heard because the page was hidden, in milliseconds since 1970: this machine's clock is the browser's, too. Null: the connection was lost. */
  missedSince: v.number().nullable().optional(),
});
const PlaceSchema = v.object(place);

/** As far back as the platform remembers. */
const mostReplaySeconds = 60;
/** What may have been on its way when a page was hidden comes twice rather than never. */
const overlapSeconds = 1;

function replaySeconds(missedSince: number | null | undefined, wanted = 0): number {
  if (missedSince === null) return 0;
  return Math.min(mostReplaySeconds, missedSince === undefined ? wanted : (Date.now() - missedSince) / 1000 + overlapSeconds);
}

/** To what is written on the site, and to what happens to the one issue that a page shows. */
export const subscribeToChanges: Ask = async ({ jira, changes, streams }, { accountId }, input) => {
  const { stream, subscription, issue } = readInput(ChangesSchema, input);
  const shown = issue === undefined ? undefined : await findShownIssue(jira, accountId, issue);
  streams.subscribe(accountId, stream, subscription, (tell) => changes.subscribe((change) => tell(toldOfChange(change, shown))));
  return null;
};

/** A screen's subscription to a realtime channel. Which screen is in the token, which the host signed. */
export const subscribeToRealtime: Ask = ({ host, streams }, { accountId }, input) => {
  const { stream, subscription, contextToken, channel, missedSince } = readInput(RealtimeSchema, input, 'strip');
  const options = { ...channel.options, replaySeconds: replaySeconds(missedSince, channel.options?.replaySeconds) };
  streams.subscribe(accountId, stream, subscription, (tell) => {
    try {
      return host.realtime.subscribe(contextToken, { ...channel, options }, tell);
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
