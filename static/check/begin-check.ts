import { view } from '@forge/bridge';
import { jira } from '../api/jira';
import { readLanguages } from '../format/read-languages';
import { browserPace, wait } from './browser-pace';
import { createCheck, type Check } from './reading/create-check';
import { readPlace, type Place } from './reading/place';

export interface BegunCheck {
  readonly check: Check;
  readonly place: Place;
}

/** Starts to check the backlog that the page is about. */
export async function beginCheck(): Promise<BegunCheck> {
  const [context] = await Promise.all([view.getContext(), readLanguages()]);
  const place = readPlace(context, new Date());
  const check = createCheck({ request: jira, place, wait, pace: browserPace });
  void check.goOn();
  return { check, place };
}
