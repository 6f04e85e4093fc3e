import { browserDoors } from './browser-doors';
import { repairWith } from './repair-with';

/** Does what a person decided, through the bridge. */
export const doRepair = repairWith(browserDoors);
