import { view } from '@forge/bridge';
import { jira } from '../api/jira';
import { browserPace, wait } from './browser-pace';
import { createCheck, type Check } from './reading/create-check';
import { readPlace, type Place } from './reading/place';

export interface BegunCheck {
  readonly check: Check;
  readonly place: Place;
}

/** Starts to check the backlog that the page is about. */
export async function beginCheck(): Promise<BegunCheck> {
  const context = await view.getContext();
  const place = readPlace(context, new Date());
  // The first question about time zones has the browser load all that it knows of languages.
  await browserPace.giveWay();
  const check = createCheck({ request: jira, place, wait, pace: browserPace });
  void check.goOn();
  return { check, place };
}
