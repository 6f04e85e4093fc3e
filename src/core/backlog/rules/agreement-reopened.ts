import { agreementState } from '../../hypothesis/agreement';
import type { Rule } from '../rule';

/** What was agreed has been changed since: the three sides no longer agree to what is written. */
export const agreementReopened: Rule = {
  name: 'agreement-reopened',
  severity: 'hint',
  meansTodo: false,
  repairs: ['renew-agreement', 'exempt'],
  look: ({ item }) => {
    if (item.hypothesis.state !== 'written' || item.statusCategory === 'done') return null;
    return agreementState(item.hypothesis.revision.agreement) === 'reopened' ? { words: [] } : null;
  },
};
