/** Counts one operation. @returns false when there were too many within a second */
export type Spend = () => boolean;

export function createBudget(perSecond: number): Spend {
  let start = 0;
  let spent = 0;
  return () => {
    const now = performance.now();
    if (now - start >= 1000) [start, spent] = [now, 0];
    spent += 1;
    return spent <= perSecond;
  };
}
