import { fieldProblems } from '../../src/contract/field-problems';
import { GuardSchema } from '../../src/core/settings/guard';
import type { Trouble } from '../places/place';

type WithCustomer = { readonly customers: readonly string[] } | { readonly trouble: Trouble };

const opening = /^\s*(?:as (?:an? |the )|als (?:eine? )?)(?=\S)/i;

/** Adds an actor to those who are customers. Who types a story's opening, "As a developer", means the developer. */
export function addCustomer(typed: string, customers: readonly string[]): WithCustomer {
  const added = [...customers, typed.replace(opening, '')];
  const read = GuardSchema.shape.customers.try(added);
  if (read.ok) return { customers: read.value };
  const [trouble = { problem: 'wrong-type' }] = fieldProblems(read, added);
  return { trouble };
}
