import { beginsWith, found } from '../pattern';
import type { Signal } from '../signal';

const steps = beginsWith(
  're-?factor(?:ing|ed)?|re-?structur(?:e|ing)|re-?organi[sz](?:e|ing)|re-?writ(?:e|ing)|re-?work(?:ing)?|re-?architect(?:ing)?',
  'clean(?:ing)?[ -]?up|tidy(?:ing)?(?: up)?|de-?coupl(?:e|ing)|modulari[sz](?:e|ing)|encapsulat(?:e|ing)|de-?duplicate|rationali[sz]e',
  'port(?:ing)? (?:\\S+ ){1,8}?(?:to|from|over)|port (?:the|all|existing)|porting|back-?port(?:ing)?|get rid of|(?:simplify|streamline) the (?:code|implementation|internals?)|extract (?:\\S+ ){1,8}?(?:to|into|from|as|out)',
  'refaktor(?:n|isieren?|ieren|isierung|ierung)|aufräumen|umbau(?:en)?|code aufräumen|überarbeiten',
);

/** It opens with a step that changes the inside and leaves the outside as it is. */
export const opensWithRestructuring: Signal = ({ deeds }) => found(steps, ...deeds);
