import { beginsWith, found } from '../pattern';
import type { Signal } from '../signal';

const steps = beginsWith(
  'support(?:s|ing)?(?: for)?|(?:add|provide|implement|improve|extend|introduce)(?: \\S+){0,2} (?:support|option|ability|possibility)|allow(?:s|ing)?|expos(?:e|ing)|show(?:ing)?|display(?:ing)?|let|offer(?:ing)?|introduce|provid(?:e|ing)',
  'improv(?:e|ing)|enhance(?:d|ment)?|sell(?:ing)?|deliver|see|view|browse|search(?: for)?|find|filter|sort|select|choose|know|receive|get notified|be notified|notify|share|download|export|import|log ?in|sign in',
  'verkaufen|anbieten|zeigen|anzeigen|ermöglichen',
);

/** It opens with what somebody can do or see afterwards. Speaks against a to-do. */
export const opensWithOffering: Signal = ({ deeds }) => found(steps, ...deeds);
