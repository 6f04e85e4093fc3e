import { beginsWith, found } from '../pattern';
import type { Signal } from '../signal';

const steps = beginsWith(
  '(?:re-?)?test(?:ing|s)?(?! (?:results?|connections?|mode|drives?|users?|page|button|reports?|runs?|data|questions?)(?!\\w))|(?:manually |automatically )test|double[ -]check|sanity check|smoke test(?:ing)?|load[ -]test(?:ing)?|(?:\\w+ ){0,2}tests? (?:for|of|to|that|with)',
  'confirm (?:that|if|whether|all|it|we|our)|(?:verify|verifying|validate|validating|check|checking|ensure|profile|measure|benchmark|debug) (?:that|the|if|whether|for|how|all|why|and|it|we|our|current)',
  '(?:write|writing|add|adding|added|create|implement|automate|extend|improve|increase|fix|update|enable|re-enable|more|missing|provide|build|develop|introduce) (?:\\S+ ){0,4}?(?:tests?|test cases?|test suites?|test coverage|code coverage|mocks?|test data)',
  '(?:automatisierte )?tests? (?:schreiben|ergänzen)|testen',
);

/** It opens with proving that something works: part of making every item, an item of its own nowhere. */
export const opensWithTesting: Signal = ({ deeds, deedIsUsers }) => (deedIsUsers ? null : found(steps, ...deeds));
