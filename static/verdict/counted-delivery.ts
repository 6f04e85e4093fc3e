import type { Delivery } from '../../src/core/hypothesis/verdict';

/** To-dos that are done, of all that there are; null where nobody counted. */
export type ToDoCount = { readonly done: number; readonly total: number } | null;

/** What the to-dos say of the thing; null where there are none to tell. */
export function countedDelivery(toDos: ToDoCount): Delivery['state'] | null {
  if (toDos === null || toDos.total === 0) return null;
  if (toDos.done === 0) return 'not-delivered';
  return toDos.done === toDos.total ? 'delivered' : 'partly';
}
