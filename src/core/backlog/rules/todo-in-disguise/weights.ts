import type { SignalName } from './signals/index';

/** The sum of a text in which there is no signal at all. */
export const startsAt = -1.6;

/** How much each signal adds to the sum: above 0 it speaks for a to-do. */
export const weights: Readonly<Record<SignalName, number>> = {
  'builder-as-user': 2.5,
  'developer-as-user': 1.0,
  'opens-with-restructuring': 2.4,
  'opens-with-upgrade': 2.4,
  'opens-with-investigation': 2.4,
  'opens-with-testing': 2.4,
  'opens-with-setup': 1.4,
  'opens-with-moving': 1.0,
  'opens-with-building': 0.8,
  'opens-with-change': 0.4,
  'opens-with-errand': 2.4,
  'names-tests': 1.6,
  'names-broken-test': 3.0,
  'names-build': 1.3,
  'names-code': 1.0,
  'names-paperwork': 1.8,
  'names-environment': 1.2,
  'body-tells-of-code': 0.8,
  'benefit-repeats-deed': 1.0,
  'benefit-is-own-craft': 2.0,
  'benefit-eases-own-work': 1.5,
  'outsider-as-user': -1.2,
  'opens-with-offering': -1.0,
  'reports-defect': -1.4,
  'user-sees-it': -1.0,
  'speaks-of-users': -0.6,
  'offers-surface': -0.5,
  'documents-for-users': -1.0,
};
