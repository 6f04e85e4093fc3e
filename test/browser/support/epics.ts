import { epics as items } from '../../../local/demo/epics';
import type { BrowserSite } from './browser-site';

/** The bakery's epics by the names that the demo's authors call them. */
type EpicName = 'station' | 'bread' | 'fast' | 'oven' | 'perfect' | 'friends' | 'ahead' | 'brunch';

export function summaryOf(name: EpicName): string {
  const found = items.find((item) => item.as === name);
  if (!found) throw new Error(`The demo has no epic called "${name}".`);
  return found.summary;
}

export const keyOf = ({ keyOf: key }: Pick<BrowserSite, 'keyOf'>, name: EpicName): string => key(summaryOf(name));
export const idOf = ({ idOf: id }: Pick<BrowserSite, 'idOf'>, name: EpicName): string => id(summaryOf(name));
