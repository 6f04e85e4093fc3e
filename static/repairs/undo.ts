import { browserDoors } from './browser-doors';
import { undoWith } from './undo-with';

/** Takes back what a report says was done, through the bridge. */
export const undoRepair = undoWith(browserDoors);
