import type { Neighbour, Row } from '../trading/arrange';
import type { OrderWords } from '../words/order-words';

/** Sentences that say why an item is at its place. @param write what the order goes by */
export function whyThere(row: Row, words: OrderWords['because'], write: (neighbour: Pick<Neighbour, 'placed'>) => string): readonly string[] {
  return [...aboutTheMove(row, words), ...aboutTheNeighbours(row, words, write)];
}

function aboutTheMove({ place, today, isMove, isByHand }: Row, words: OrderWords['because']): readonly string[] {
  if (isByHand) return [words.byHand];
  if (place === today) return [words.stays];
  return isMove ? [] : [words.pushed];
}

function aboutTheNeighbours(row: Row, words: OrderWords['because'], write: (neighbour: Pick<Neighbour, 'placed'>) => string): readonly string[] {
  const { above, below, isByHand } = row;
  if (isByHand) return [];
  const own = write(row);
  return [
    above === null ? words.first(own) : words.between(own, above.item.key, write(above)),
    ...(below === null ? [] : [words.moreThan(below.item.key, write(below))]),
  ];
}
