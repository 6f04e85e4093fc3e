import { beginsWith, found, type Signal } from '../signal';

const steps = beginsWith(
  'move|moving|remove|removing|removal of|delete|rename|renaming|convert(?:ing)?|conversion|migrat(?:e|ing|ion)|replac(?:e|ing)|switch(?:ing)?(?: over)?',
  'split(?:ting)?|merg(?:e|ing)|deprecat(?:e|ing)|drop|isolat(?:e|ing)|separat(?:e|ing)|re-?use|adopt|adapt|align|factor out|use|using',
  'verschieben|entfernen|umbenennen|ersetzen|umstellen|umstellung|migrieren',
);

/** It opens with moving, replacing or removing something: most often inside, sometimes for all to see. */
export const opensWithMoving: Signal = ({ deed }) => found(steps, deed);
