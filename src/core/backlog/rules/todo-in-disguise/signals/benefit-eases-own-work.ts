import { anyOf, found } from '../pattern';
import type { Signal } from '../signal';

const ease = anyOf(
  'maintain(?:able|ability|ing)?|refactor(?:ed|ing)?|re-?us(?:e|able|ed) (?:\\w+ ){0,2}(?:code|classes|it|them)|testab(?:le|ility)|cleaner|clean code|readab(?:le|ility)|extensib\\w+',
  '(?:less|duplicate|duplicated|duplicating|redundant|dead|our|the) code|code (?:is|base|duplication|reuse)|unit[ -]tests?|tests? (?:pass|run|can)|the build|our builds?|ci',
  '(?:we|i|developers|the team|qa|testers) (?:can|could|will|would)(?: \\w+)? (?:develop|implement|build|test|debug|refactor|verify|release|deploy|commit|merge|code|start|continue|move on|proceed|decide|estimate|plan|understand|compile|validate|get approvals?|track|get feedback)',
  'wartbar\\w*|testbar\\w*|sauberer code|weniger aufwand für uns',
);

/** The benefit is that the team's own work gets easier. */
export const benefitEasesOwnWork: Signal = ({ story }) => (story === null ? null : found(ease, story.benefit));
