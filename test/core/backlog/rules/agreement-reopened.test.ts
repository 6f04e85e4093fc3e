import { agreedBy, agreedByAll, paula, tuesday } from '../../hypothesis/a-hypothesis';
import { found, written } from '../an-item';

const reopened = { ...agreedByAll, product: agreedBy(paula, { reopenedAt: tuesday }) };

test('what was agreed has been changed since', () => {
  expect(found({ hypothesis: written({}, { agreement: reopened }) })).toEqual(['agreement-reopened']);
});

test('an agreement that holds is fine', () => {
  expect(found({ hypothesis: written({}, { agreement: agreedByAll }) })).toEqual([]);
});

test('when it is delivered, talking it through again comes too late', () => {
  expect(found({ hypothesis: written({}, { agreement: reopened }), statusCategory: 'done' })).toEqual([]);
});
