import { beginsWith, found, type Signal } from '../signal';

const steps = beginsWith(
  '(?:re-?)?test(?:ing|s)?|(?:manually |automatically )?test|verif(?:y|ying|ication)|validat(?:e|ing|ion)|confirm|double[ -]check|sanity check|check|qa|smoke test(?:ing)?|benchmark(?:ing)?|profil(?:e|ing)|load[ -]test(?:ing)?|debug(?:ging)?|measure',
  '(?:write|writing|add|adding|added|create|implement|automate|extend|improve|fix|update|enable|re-enable|more|missing|increase|provide|build|develop|introduce) (?:\\S+ ){0,4}?(?:tests?|test cases?|test suites?|test coverage|code coverage|mocks?|test data)',
  '(?:automatisiert(?:e)? )?tests? (?:schreiben|ergänzen)|testen',
);

/** It opens with proving that something works: part of making every item, an item of its own nowhere. */
export const opensWithTesting: Signal = ({ deed }) => found(steps, deed);
