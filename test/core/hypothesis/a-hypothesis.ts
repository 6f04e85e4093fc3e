import { emptyHypothesis, type Hypothesis } from '../../../src/core/hypothesis/hypothesis';
import { noAgreement, type Agreed, type Revision } from '../../../src/core/hypothesis/revision';

export const paula = 'account-of-paula';
export const sam = 'account-of-sam';
const devi = 'account-of-devi';

export const monday = '2026-11-16T09:00:00.000Z';
export const tuesday = '2026-11-17T09:00:00.000Z';
export const wednesday = '2026-11-18T09:00:00.000Z';

/** A hypothesis that says what matters to the test, and nothing else. */
export const aHypothesis = (said: Partial<Hypothesis> = {}): Hypothesis => ({
  ...emptyHypothesis,
  thing: 'baking croissants before seven',
  value: 'commuters buy breakfast here',
  ...said,
});

/** The first revision of a hypothesis, written by Paula on Monday. */
export const aRevision = (said: Partial<Revision> = {}): Revision => ({
  number: 1,
  at: monday,
  by: paula,
  change: { type: 'edited' },
  hypothesis: aHypothesis(),
  agreement: noAgreement,
  ...said,
});

export const agreedBy = (by: string, said: Partial<Agreed> = {}): Agreed => ({ by, at: monday, reopenedAt: null, ...said });

export const agreedByAll = { consumer: agreedBy(devi), product: agreedBy(paula), team: agreedBy(sam) };
