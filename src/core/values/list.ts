import * as v from '@badrap/valita';
import { flaw } from './flaw';

/** Up to `most` items, no two of which have the same id. */
export const distinct = <Item extends v.Type>(item: Item, most: number, idOf: (item: v.Infer<Item>) => string) =>
  v
    .array(item)
    .assert((list) => list.length <= most, flaw('too-many', most))
    .assert((list) => new Set(list.map(idOf)).size === list.length, flaw('repeated'));
