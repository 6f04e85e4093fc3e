import { hypothesisStatus } from '../../../src/core/hypothesis/hypothesis-status';
import { emptyHypothesis } from '../../../src/core/hypothesis/hypothesis';
import { reopen } from '../../../src/core/hypothesis/agreement';
import { agreedByAll, aHypothesis, aRevision, tuesday } from './a-hypothesis';

const today = '2026-11-22';

test.each([
  ['none', null],
  ['none', aRevision({ hypothesis: emptyHypothesis })],
  ['written', aRevision()],
  ['written', aRevision({ agreement: { ...agreedByAll, team: null } })],
  ['agreed', aRevision({ agreement: agreedByAll })],
  ['reopened', aRevision({ agreement: reopen(agreedByAll, tuesday) })],
  ['written', aRevision({ hypothesis: aHypothesis({ dueDate: '2026-11-23' }) })],
  ['due', aRevision({ hypothesis: aHypothesis({ dueDate: '2026-11-22' }) })],
  ['due', aRevision({ hypothesis: aHypothesis({ dueDate: '2025-01-01' }), agreement: agreedByAll })],
] as const)('%s', (status, revision) => {
  expect(hypothesisStatus(revision, today)).toBe(status);
});
