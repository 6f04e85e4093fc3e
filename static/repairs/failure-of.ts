import type { AppError } from '../../src/contract/answer';
import { isJiraError, type JiraErrorCode } from '../../src/jira/jira-error';
import { AppFailure } from '../api/app-failure';
import type { RepairFailure } from './repair';

const byJira: Readonly<Record<JiraErrorCode, RepairFailure>> = {
  rejected: 'refused',
  unauthorised: 'not-allowed',
  forbidden: 'not-allowed',
  'not-found': 'gone',
  conflict: 'conflict',
  'too-large': 'refused',
  'rate-limited': 'busy',
  unavailable: 'unavailable',
  unreadable: 'unexpected',
};

const byApp: Readonly<Record<AppError['code'], RepairFailure>> = {
  'invalid-input': 'refused',
  'not-found': 'gone',
  'not-allowed': 'not-allowed',
  'not-a-carrier': 'refused',
  conflict: 'conflict',
  'settings-conflict': 'conflict',
  'currency-conflict': 'conflict',
  'currency-refused': 'refused',
  'review-moved': 'conflict',
  'does-not-fit': 'refused',
  busy: 'busy',
  unavailable: 'unavailable',
  unexpected: 'unexpected',
};

/** Whatever was thrown while an item was repaired, as one of the reasons that there are words for. */
export function failureOf(error: unknown): RepairFailure {
  if (isJiraError(error)) return byJira[error.code];
  return error instanceof AppFailure ? byApp[error.reason.code] : 'unexpected';
}

/** For how many seconds Jira or the app asked to be left alone; null where they did not. */
export function secondsToWait(error: unknown): number | null {
  if (isJiraError(error, 'rate-limited')) return error.retryAfterSeconds;
  return error instanceof AppFailure && error.reason.code === 'busy' ? error.reason.retryAfterSeconds : null;
}
