import { beginsWith, found } from '../pattern';
import type { Signal } from '../signal';

const steps = beginsWith(
  'set(?:ting)?[ -]?up|setup|configur(?:e|ing)|configuration of|install(?:ing|ation of)?|provision(?:ing)?|bootstrap|deploy(?:ing)?|packag(?:e|ing)|publish(?:ing)?',
  'automat(?:e|ing)|schedule|monitor|tune|tuning|run|rerun|execute|back ?up|hook up|wire(?: up)?|register|sign|ship|maintain',
  'einrichten|aufsetzen|konfigurieren|installieren|bereitstellen|automatisieren',
);

/** It opens with a chore of running or releasing. */
export const opensWithSetup: Signal = ({ deeds, deedIsUsers }) => (deedIsUsers ? null : found(steps, ...deeds));
