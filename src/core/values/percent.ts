/** Whether a unit is percent, in the languages of the screens: then "12 %" is 12 of it. */
export function countsInPercent(unit: string): boolean {
  return /[%\u066a]|\bper ?cent\b|\bprozent\b/i.test(unit);
}
