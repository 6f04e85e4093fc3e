import { anyOf, found, type Signal } from '../signal';

const developers = anyOf('developers?|devs?|programmer|coder|software developer|engineer|entwickler(?:in)?');
// "An app developer" or "a Java developer" says for whom the product is made.
const outside = anyOf('(?!software|the|an?)\\w+ (?:developer|dev|programmer|engineer)');

/** The actor is "a developer": of this product, or one who uses it? On its own that decides nothing. */
export const developerAsUser: Signal = ({ story, actorIsCustomer }) => {
  if (story === null || actorIsCustomer || outside.test(story.actor)) return null;
  return found(developers, story.actor) && `As a ${story.actor}`;
};
