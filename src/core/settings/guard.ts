import * as v from '@badrap/valita';
import { flaw } from '../values/flaw';
import { distinct } from '../values/list';
import { oneOf } from '../values/one-of';
import { words } from '../values/text';
import { hasIdKeys } from './id-keys';

/** How sure the guard must be before it warns about a text. */
export const strictnesses = ['relaxed', 'standard', 'strict'] as const;
export type Strictness = (typeof strictnesses)[number];

/** What a project tells the guard, beside which types carry a hypothesis. */
export const GuardSchema = v.object({
  /** Issue type id → is task-level, whatever Jira made it as. */
  taskTypes: v.record(v.boolean()).assert(hasIdKeys, flaw('wrong-type')),
  strictness: oneOf(...strictnesses),
  /** Actors who are customers in this project, as in "As a *developer*": they count as users of the product. */
  customers: distinct(words(60), 50, (actor) => actor.toLowerCase()),
});

export type Guard = v.Infer<typeof GuardSchema>;

export const defaultGuard: Guard = { taskTypes: {}, strictness: 'standard', customers: [] };
