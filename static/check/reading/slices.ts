/** The time of day is the browser's, and giving way is, too: both are passed in. */
export interface Pace {
  /** Milliseconds, from whenever. */
  readonly now: () => number;
  /** Lets the browser do what is waiting: paint, scroll, type. */
  readonly giveWay: () => Promise<void>;
}

/** Well below the 50 ms from which on a browser counts a task as long, on a machine that is four times slower, too. */
const sliceInMilliseconds = 8;

/** Does a long piece of work bit by bit. */
export async function inSlices<From, To>(all: readonly From[], work: (each: From) => To, { now, giveWay }: Pace): Promise<readonly To[]> {
  const done: To[] = [];
  let begun = now();
  for (const each of all) {
    if (now() - begun >= sliceInMilliseconds) {
      await giveWay();
      begun = now();
    }
    done.push(work(each));
  }
  return done;
}
