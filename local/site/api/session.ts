import * as v from '@badrap/valita';
import { frameAllow, frameSandbox } from '../../forge';
import { SiteRefusal } from '../refusal';
import type { Ask } from './site-parts';
import { readInput } from './read-input';

/** Who is signed in, who else could be, and where the app's frames and pages live. */
export const readSession: Ask = ({ people, addresses, app }, person) => ({
  person,
  people: people.all(),
  frameOrigin: addresses.frames,
  frameSandbox,
  frameAllow,
  app,
});

const SwitchSchema = v.object({ accountId: v.string() });

/** @returns the person to sign in from now on */
export const switchPerson: Ask = ({ people }, _person, input) => {
  const { accountId } = readInput(SwitchSchema, input);
  const next = people.byId(accountId);
  if (!next) throw new SiteRefusal(404, 'Nobody on this site has that account id.');
  return next;
};
