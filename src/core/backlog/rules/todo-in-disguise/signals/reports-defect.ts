import { anyOf, found } from '../pattern';
import type { Signal } from '../signal';
import { namesBrokenTest } from './names-broken-test';
import { opensWithInvestigation } from './opens-with-investigation';
import { opensWithRestructuring } from './opens-with-restructuring';
import { opensWithTesting } from './opens-with-testing';
import { opensWithUpgrade } from './opens-with-upgrade';

const defect = anyOf(
  "(?:do(?:es)?|did|is|are|was|were|has|have|should)(?:n[’']?t| ?not)|can ?not|can[’']?t|cann't|won[’']?t|unable|no longer|not (?:\\w+ )?(?:working|supported|shown|displayed|visible|possible|found|correct\\w*|work)|never|without",
  'crash(?:es|ed|ing)?|broken|fails?|failed|fails to|failing|failure|errors?|exceptions?|npe|wrong(?:ly)?|incorrect(?:ly)?|invalid|missing|bugs?|leaks?|hangs?|freez\\w+|corrupt\\w*|inconsistent|unexpected|typos?|blank|slow|too (?:long|quickly|many|much)|loses|lost|ignored|ignores|throws|returns|regression|vulnerabilit(?:y|ies)|race condition|stuck',
);
const reproduced = /\b(?:steps? to (?:reproduce|re-?create)|reproduc\w+|expected (?:results?|behaviou?r|output)|actual (?:results?|behaviou?r|output)|stack ?trace)\b/i;

const stepsOfTheTeam = [namesBrokenTest, opensWithInvestigation, opensWithTesting, opensWithRestructuring, opensWithUpgrade];

/**
 * It reports a defect of the product: that hurts a user. Speaks against a to-do, unless it opens
 * with what the team is going to do about it.
 */
export const reportsDefect: Signal = (reading) => {
  const words = found(defect, reading.title) ?? found(reproduced, reading.body);
  return words === null || stepsOfTheTeam.some((step) => step(reading) !== null) ? null : words;
};
