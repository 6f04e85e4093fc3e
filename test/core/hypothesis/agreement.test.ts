import { agreementState, reopen } from '../../../src/core/hypothesis/agreement';
import { noAgreement } from '../../../src/core/hypothesis/revision';
import { agreedBy, agreedByAll, monday, paula, tuesday, wednesday } from './a-hypothesis';

test.each([
  ['none', noAgreement],
  ['partly', { ...noAgreement, product: agreedBy(paula) }],
  ['partly', { ...agreedByAll, consumer: null }],
  ['agreed', agreedByAll],
  ['reopened', { ...noAgreement, product: agreedBy(paula, { reopenedAt: tuesday }) }],
  ['reopened', reopen(agreedByAll, tuesday)],
] as const)('%s', (state, agreement) => {
  expect(agreementState(agreement)).toBe(state);
});

test('reopening keeps who agreed and when, and the first day on which it was reopened', () => {
  const once = reopen({ ...noAgreement, product: agreedBy(paula) }, tuesday);
  expect(once).toEqual({ consumer: null, product: { by: paula, at: monday, reopenedAt: tuesday }, team: null });
  expect(reopen(once, wednesday)).toEqual(once);
});
