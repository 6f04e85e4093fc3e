import type { Estimated } from '../../../src/core/currency/order/effort';
import { noCurrency, type ProjectCurrency } from '../../../src/core/currency/project-currency';
import type { OrderItem } from './order-item';

/** How far the reading is. */
export type Progress =
  /** Asks what is ordered, and in which currency. */
  | { readonly type: 'preparing' }
  | { readonly type: 'reading' }
  /** Jira asked to be left alone for a while; it goes on by itself. */
  | { readonly type: 'waiting'; readonly seconds: number }
  | { readonly type: 'failed'; readonly error: unknown }
  | { readonly type: 'done' };

/** An item's own estimates, and those of what is right below it. */
export interface Estimates {
  readonly own: Estimated;
  readonly toDos: readonly Estimated[];
}

/** Read only where somebody orders per effort. */
export type EstimatesRead =
  | { readonly type: 'not-asked' }
  | { readonly type: 'reading'; readonly done: number; readonly all: number }
  | { readonly type: 'failed'; readonly error: unknown }
  | { readonly type: 'done'; readonly byId: ReadonlyMap<string, Estimates> };

export interface OrderState {
  readonly progress: Progress;
  /** In today's order, as they were read. */
  readonly items: readonly OrderItem[];
  /** What the worth of the items depends on, and is not ordered: enablers in sprints, and what enablers make possible. */
  readonly elsewhere: readonly OrderItem[];
  /** About how many there are in all; null while nobody knows. */
  readonly total: number | null;
  /** Null until it is known. */
  readonly projectId: string | null;
  readonly currency: ProjectCurrency;
  readonly mayRank: boolean;
  readonly estimates: EstimatesRead;
  /** Whether what somebody has just changed could not be read again. */
  readonly isBehind: boolean;
}

export const atFirst: OrderState = {
  progress: { type: 'preparing' },
  items: [],
  elsewhere: [],
  total: null,
  projectId: null,
  currency: noCurrency,
  mayRank: false,
  estimates: { type: 'not-asked' },
  isBehind: false,
};

/** Where somebody ranks while we read, an item may come on two pages. */
export function withRead({ items }: OrderState, read: readonly OrderItem[]): readonly OrderItem[] {
  const known = new Set(items.map(({ id }) => id));
  return [...items, ...read.filter(({ id }) => !known.has(id))];
}

/** @param again some of them, as they are now */
export function renewed(items: readonly OrderItem[], again: readonly OrderItem[]): readonly OrderItem[] {
  const now = new Map(again.map((item) => [item.id, item]));
  return items.map((item) => now.get(item.id) ?? item);
}

/** @param order ids; what is not in it has left the backlog, and what is new in it was never read */
export function inOrder(items: readonly OrderItem[], order: readonly string[]): readonly OrderItem[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return order.flatMap((id) => byId.get(id) ?? []);
}

/** Ids that enablers name, and nobody has read. */
export function unseenTargets(known: readonly OrderItem[]): readonly string[] {
  const ids = new Set(known.map(({ id }) => id));
  const targets = known.flatMap(({ hypothesis }) => (hypothesis?.kind === 'enabler' ? hypothesis.enables : []));
  return [...new Set(targets)].filter((id) => !ids.has(id));
}
