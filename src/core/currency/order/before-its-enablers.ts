import type { ValuedItem } from '../worth/valued';
import { enablingOf } from '../worth/enabling';

/** An item that an order has before something that is to make it possible. */
export interface TooEarly {
  readonly id: string;
  /** In the order of their ids. */
  readonly waitsFor: readonly string[];
}

/**
 * Worth alone puts a hypothesis before its enablers, which share what it is worth: a person who
 * orders should know.
 *
 * @param order issue ids; what is not in it is not looked at
 */
export function beforeItsEnablers(order: readonly string[], items: readonly ValuedItem[]): readonly TooEarly[] {
  const places = new Map(order.map((id, index) => [id, index]));
  const { enablersOf } = enablingOf(items);
  return order.flatMap((id, place) => {
    const waitsFor = enablersOf(id).filter((enabler) => (places.get(enabler) ?? -1) > place);
    return waitsFor.length > 0 ? [{ id, waitsFor }] : [];
  });
}
