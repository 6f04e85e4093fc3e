import { beginsWith, found } from '../pattern';
import type { Signal } from '../signal';

const steps = beginsWith(
  'move|moving|rename|renaming|use(?! (?:cases?|my|our))|using|rely|leverage|convert(?:ing)?|conversion|migrat(?:e|ing|ion)|replac(?:e|ing)|switch(?:ing)?(?: over)?',
  'clean|extract(?:ing)?|consolidat(?:e|ing)|unify|unifying|port|split(?:ting)?|merg(?:e|ing)|isolat(?:e|ing)|separat(?:e|ing)|re-?use|adopt|adapt|align|factor out',
  'verschieben|umbenennen|ersetzen|umstellen|umstellung|migrieren',
);

/** It opens with moving, replacing or using something: most often inside, sometimes for all to see. */
export const opensWithMoving: Signal = ({ deeds }) => found(steps, ...deeds);
