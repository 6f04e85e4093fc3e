import type { Signal } from '../signal';
import { builderAsUser } from './builder-as-user';
import { developerAsUser } from './developer-as-user';

/** The actor is somebody outside of the team. Speaks against a to-do. */
export const outsiderAsUser: Signal = (reading) => {
  const { story } = reading;
  if (story === null || builderAsUser(reading) !== null || developerAsUser(reading) !== null) return null;
  return `As a ${story.actor}`;
};
