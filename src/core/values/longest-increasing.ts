/**
 * Of each number, how long the longest increasing run is that ends with it, taking numbers from
 * left to right and leaving out as few as possible.
 *
 * Patience sorting, n log n.
 * @see https://en.wikipedia.org/wiki/Longest_increasing_subsequence
 */
function lengthsOfRuns(numbers: readonly number[]): readonly number[] {
  const smallestEnds: number[] = [];
  return numbers.map((number) => {
    let low = 0;
    let high = smallestEnds.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((smallestEnds[middle] ?? number) < number) low = middle + 1;
      else high = middle;
    }
    smallestEnds[low] = number;
    return low + 1;
  });
}

/** @returns which of the numbers, all different, make up one longest increasing run */
export function longestIncreasing(numbers: readonly number[]): ReadonlySet<number> {
  const lengths = lengthsOfRuns(numbers);
  const run = new Set<number>();
  let length = lengths.reduce((most, one) => Math.max(most, one), 0);
  let below = Infinity;
  for (let index = numbers.length - 1; index >= 0 && length > 0; index -= 1) {
    const number = numbers[index] ?? Infinity;
    if (lengths[index] !== length || number >= below) continue;
    run.add(number);
    below = number;
    length -= 1;
  }
  return run;
}

/** @returns which of the numbers, all different, are in every longest increasing run there is */
export function inEveryLongest(numbers: readonly number[]): ReadonlySet<number> {
  const ending = lengthsOfRuns(numbers);
  const starting = [...lengthsOfRuns(numbers.map((number) => -number).reverse())].reverse();
  const longest = ending.reduce((most, one) => Math.max(most, one), 0);
  const isInOne = numbers.map((_, index) => (ending[index] ?? 0) + (starting[index] ?? 0) - 1 === longest);
  const atLength = new Map<number, number>();
  ending.forEach((length, index) => isInOne[index] && atLength.set(length, (atLength.get(length) ?? 0) + 1));
  return new Set(numbers.filter((_, index) => isInOne[index] && atLength.get(ending[index] ?? 0) === 1));
}
