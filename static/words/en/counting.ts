import { plural } from '../plural';

/** A number as this language writes it. */
export const number = (n: number) => n.toLocaleString('en');

/** A number with the form of the word that goes with it. */
export const count = (n: number, one: string, other: string) => `${number(n)} ${plural('en', n, { one, other })}`;
