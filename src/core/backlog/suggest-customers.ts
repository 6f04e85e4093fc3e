import type { Guard } from '../settings/guard';
import type { Exemption } from './exemption';
import { whoActs } from './rules/todo-in-disguise/who-acts';

/** Somebody whom a project exempts so often that they may be a customer there. */
export interface SuggestedCustomer {
  /** What would be added to the settings: "developer". */
  readonly actor: string;
  /** The words that were exempted, as they were typed first: "As a developer". */
  readonly opening: string;
  /** How many items say so. */
  readonly items: number;
}

interface ExemptedItem {
  readonly exemptions: readonly Exemption[];
}

/** Less may be chance. */
const leastItems = 3;

/**
 * Who is exempted again and again in the texts of to-dos in disguise, and is no customer yet; whom
 * most items name first. They are offered as a setting: nothing changes by itself.
 */
export function suggestCustomers(items: readonly ExemptedItem[], { customers }: Pick<Guard, 'customers'>): readonly SuggestedCustomer[] {
  const byActor = new Map<string, SuggestedCustomer>();
  for (const { exemptions } of items) {
    for (const [actor, opening] of openingsOf(exemptions)) {
      const known = byActor.get(actor);
      byActor.set(actor, { actor, opening: known?.opening ?? opening, items: (known?.items ?? 0) + 1 });
    }
  }
  return [...byActor.values()]
    .filter(({ actor, items: count }) => count >= leastItems && mayBeOfTheTeam(actor, customers))
    .sort((a, b) => b.items - a.items);
}

/** Whom the exempted words of one item name, each once. */
function openingsOf(exemptions: readonly Exemption[]): ReadonlyMap<string, string> {
  const words = exemptions.filter(({ rule }) => rule === 'todo-in-disguise').flatMap((exemption) => exemption.words);
  return new Map(words.flatMap((opening) => actorOf(opening).map((actor) => [actor, opening] as const)));
}

const opens = /^(?:as (?:(?:an?|the|one|any) )?|als (?:eine? )?)(.+)$/i;

/** "As a Java developer" names a java developer. */
function actorOf(opening: string): readonly string[] {
  const [, actor] = opens.exec(opening.replace(/\s+/g, ' ').trim()) ?? [];
  return actor === undefined ? [] : [actor.toLowerCase()];
}

/** What the signals `builder-as-user` and `insider-as-user` speak of. */
function mayBeOfTheTeam(actor: string, customers: readonly string[]): boolean {
  const who = whoActs(actor, customers);
  return who === 'maker' || who === 'insider';
}
