import { readText } from '../../../src/core/backlog/rules/todo-in-disguise/reading';
import { signals } from '../../../src/core/backlog/rules/todo-in-disguise/signals/index';
import { inSlices, type Pace } from './slices';

/** Says next to nothing, so that all patterns of a signal are tried; with a letter that takes two bytes, too, for which a browser compiles them anew. */
const texts = ['As a guest, I want bread so that I eat', 'As a guest, I want “bread” so that I eat'];

/**
 * Has the browser compile the patterns that items are searched with, bit by bit, while Jira is
 * asked. It does that when a pattern is used first, and once more when it is used again: the
 * first items would be judged in one long task.
 */
export async function warmUp(pace: Pace): Promise<void> {
  for (const text of [...texts, ...texts]) {
    const reading = readText(text, text, []);
    await pace.giveWay();
    await inSlices(Object.values(signals), (signal) => signal(reading), pace);
  }
}
