import { anyOf, found, type Signal } from '../signal';

const tests = anyOf(
  '(?:unit|integration|acceptance|functional|regression|system|smoke|e2e|end-to-end|performance|load|stress|ui|gui|api|webdriver|selenium|automated|manual|browser|cross-browser|security|usability|user|soak|junit|existing|failing|flaky|broken)[ -]?tests?',
  'test(?:ing)? (?:cases?|suites?|coverage|fixtures?|plans?|harness(?:es)?|framework|data|failures?|infrastructure|scripts?|automation|environment|server|runs?|classes|code|results|utilit(?:y|ies)|strategy|matrix|bed)',
  'tests|testing|testability|code coverage|test-driven|tdd|mocks?|mocking|stubs?|flaky|flakiness|qa',
);

/** It is about proving that the product works. */
export const namesTests: Signal = ({ deed, title }) => found(tests, deed, title);
