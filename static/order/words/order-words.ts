import { createContext, useContext } from 'react';
import type { OrderWords } from '../../words/en/order';

export type { OrderWords };

/** Apart from the words of all screens: no other page says these. */
export const loadOrderWords = async (language: string): Promise<OrderWords> =>
  language === 'de' ? (await import('../../words/de/order')).order : (await import('../../words/en/order')).order;

export const OrderWordsContext = createContext<OrderWords | null>(null);

/** @throws outside of the project's page, which provides them */
export function useOrderWords(): OrderWords {
  const words = useContext(OrderWordsContext);
  if (words === null) throw new Error('No words: the page of the project provides them.');
  return words;
}
