import { anyOf, found } from '../pattern';
import type { Signal } from '../signal';

const tests = anyOf(
  '(?:unit|integration|acceptance|functional|regression|system|smoke|e2e|end-to-end|performance|load|stress|soak|ui|gui|api|rest|webdriver|selenium|automated|manual|browser|junit|existing|failing|pytests?|spec tests?|flaky|broken|missing|more)[ -]?tests?(?:ing)?',
  'test(?:ing)? (?:cases?|suites?|coverage|fixtures?|plans?|harness(?:es)?|frameworks?|failures?|infrastructure|scripts?|automation|classes|code|utilit(?:y|ies)|strategy|matrix|bed)|flaky|flakiness|test-driven|tdd',
);

/** It is about proving that the product works. */
export const namesTests: Signal = ({ whole }) => found(tests, ...whole);
