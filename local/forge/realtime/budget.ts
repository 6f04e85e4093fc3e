/** Counts one operation. @returns false when there were too many within a second */
export type Spend = () => boolean;

export function createBudget(perSecond: number): Spend {
  let start = 0;
  let spent = 0;
  return () => {
    const now = Date.now();
    // A clock that was set back begins anew, too.
    if (now < start || now - start >= 1000) [start, spent] = [now, 0];
    spent += 1;
    return spent <= perSecond;
  };
}
