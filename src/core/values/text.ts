import * as v from '@badrap/valita';
import { flaw } from './flaw';

// Line breaks and tabs are text; every other control character, and half an emoji, is a paste gone wrong.
const controlCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u;

/** What somebody typed, without the blanks around it. @param most UTF-16 code units */
export const text = (most: number) =>
  v
    .string()
    .map((typed) => typed.trim())
    .assert((value) => value.length <= most, flaw('too-long', most))
    .assert((value) => !controlCharacter.test(value), flaw('control-character'));

/** As `text`, with at least one character that is no blank. */
export const words = (most: number) => text(most).assert((value) => value !== '', flaw('missing'));

/** A text that is kept as it is. @param most UTF-16 code units */
export const atMost = (most: number) => v.string().assert((value) => value.length <= most, flaw('too-long', most));

/**
 * What somebody else's text becomes where `text` keeps a copy of it: cut rather than refused.
 *
 * @param most UTF-16 code units
 */
export function cutText(given: string, most: number): string {
  const clean = given.replace(new RegExp(controlCharacter, 'gu'), ' ').trim().slice(0, most);
  return clean.replace(/\p{Surrogate}$/u, '').trim();
}

/** A text of this form. */
export const matching = (form: RegExp) => v.string().assert((value) => form.test(value), flaw('wrong-type'));
