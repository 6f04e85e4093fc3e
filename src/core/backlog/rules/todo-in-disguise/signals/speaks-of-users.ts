import { anyOf, found } from '../pattern';
import type { Signal } from '../signal';

const people = anyOf(
  'users?|end[- ]users?|customers?|clients?|visitors?|operators?|admin(?:istrator)?s?|students?|teachers?|guests?|members?|subscribers?|buyers?|patients?|citizens?|people|someone|anyone|commuters?|kund(?:en|innen)|nutzer(?:innen)?|benutzer',
);

/** It speaks of the people who use the product. Speaks against a to-do. */
export const speaksOfUsers: Signal = ({ title, body, story }) => (story === null ? found(people, title, body) : null);
