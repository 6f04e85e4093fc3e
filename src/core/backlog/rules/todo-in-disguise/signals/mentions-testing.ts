import { anyOf, found } from '../pattern';
import type { Signal } from '../signal';
import { namesTests } from './names-tests';

const testing = anyOf('tests|testing|testability|mocks?|mocking|stubs?|qa|test (?:data|environment|server|runs?|results)');

/** It mentions testing, and does not say whose: some products test things for their users. */
export const mentionsTesting: Signal = (reading) => {
  const words = found(testing, ...reading.whole);
  return words === null || namesTests(reading) !== null ? null : words;
};
