import { beginsWith, found } from '../pattern';
import type { Signal } from '../signal';

const steps = beginsWith(
  'implement(?:ing|ation of|ation)?|develop(?:ing)?|code (?:the|a|up)|coding|build(?:ing)?|writ(?:e|ing)|define|defin(?:e|ing)|integrat(?:e|ing)|finish|complete|continue|start|generate|make|stub(?: out)?|scaffold|populate|re-?compile|re-?build|re-?implement|serialize|contribute|hook',
  'implementier(?:en|ung)|entwickeln|programmieren|schreiben|bauen|umsetzen',
);

/** It opens with how something is made, not with what it is for. */
export const opensWithBuilding: Signal = ({ deeds }) => found(steps, ...deeds);
