import { beginsWith, found, type Signal } from '../signal';

const steps = beginsWith(
  're-?factor(?:ing|ed)?|re-?structur(?:e|ing)|re-?organi[sz](?:e|ing)|re-?writ(?:e|ing)|re-?work(?:ing)?|re-?architect(?:ing)?',
  'clean(?:ing)?[ -]?up|clean|tidy(?:ing)?(?: up)?|de-?coupl(?:e|ing)|modulari[sz](?:e|ing)|consolidat(?:e|ing)|unify|unifying',
  'extract(?:ing)?|encapsulat(?:e|ing)|inline|dedup(?:licate)?|de-?duplicate|normali[sz]e the code|rationali[sz]e|streamline the code',
  'port(?:ing)?|back-?port(?:ing)?|get rid of|simplify the (?:code|implementation|internals?)',
  'refaktor(?:n|isieren?|ieren|isierung|ierung)|aufräumen|umbau(?:en)?|code aufräumen|überarbeiten',
);

/** It opens with a step that changes the inside and leaves the outside as it is. */
export const opensWithRestructuring: Signal = ({ deed }) => found(steps, deed);
