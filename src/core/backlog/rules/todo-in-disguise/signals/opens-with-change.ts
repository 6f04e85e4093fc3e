import { beginsWith, found } from '../pattern';
import type { Signal } from '../signal';

const steps = beginsWith('update|updating|chang(?:e|ing)|modify|modifying|adjust(?:ing)?|creat(?:e|ing)|ensure|make sure|enforce|refresh|ändern|anpassen|erstellen');

/** It opens with a word for any change at all. */
export const opensWithChange: Signal = ({ deeds }) => found(steps, ...deeds);
