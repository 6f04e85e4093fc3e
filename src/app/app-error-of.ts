import type { AppError } from '../contract/answer';
import { JiraError } from '../jira/jira-error';
import { StorageError } from '../store/storage-error';
import { AppFailure } from './app-failure';
import { RealtimeError } from './realtime-error';

/** The reason behind something that was thrown, as a screen may know it; null for one that nobody foresaw. */
export function appErrorOf(error: unknown): AppError | null {
  if (error instanceof AppFailure) return error.reason;
  if (error instanceof StorageError) return storageReason(error);
  if (error instanceof RealtimeError) return channelReason(error);
  return error instanceof JiraError ? jiraReason(error) : null;
}

// Realtime counts its operations by the second.
const channelWaitSeconds = 1;

function channelReason({ code }: RealtimeError): AppError {
  return code === 'rate-limited' ? { code: 'busy', retryAfterSeconds: channelWaitSeconds } : { code: 'unavailable' };
}

// App storage does not say how long to wait; its limits are counted by the minute.
const storageWaitSeconds = 60;

function storageReason({ code }: StorageError): AppError | null {
  switch (code) {
    case 'rate-limited':
      return { code: 'busy', retryAfterSeconds: storageWaitSeconds };
    case 'unavailable':
      return { code: 'unavailable' };
    case 'unreadable':
      return null;
  }
}

function jiraReason({ code, retryAfterSeconds }: JiraError): AppError | null {
  switch (code) {
    case 'not-found':
      return { code: 'not-found' };
    case 'forbidden':
      return { code: 'not-allowed' };
    case 'rate-limited':
      return { code: 'busy', retryAfterSeconds };
    case 'unauthorised':
    case 'conflict':
    case 'unavailable':
    case 'unreadable':
      return { code: 'unavailable' };
    case 'rejected':
    case 'too-large':
      return null;
  }
}
