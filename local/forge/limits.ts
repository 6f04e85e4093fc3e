/** What the platform allows. The tests turn single ones down; nobody turns them up. */
export interface Limits {
  /** How long a second of a function's time limit lasts, in milliseconds. */
  readonly functionSecondMs: number;
  readonly invokeRequestBytes: number;
  readonly invokeResponseBytes: number;
  /** Retries that an InvocationError or a failure gets. Forge: 4 for events; up to 24 hours for a queue. */
  readonly retries: number;
  readonly eventBytes: number;
  readonly queueEventsPerPush: number;
  readonly queuePushBytes: number;
  /** How often a consumer may lead to a push that leads to a consumer … */
  readonly cyclicInvocations: number;
  readonly realtimeOperationsPerSecond: number;
  readonly storageKeyReadBytesPerSecond: number;
  readonly storageKeyWriteBytesPerSecond: number;
}

/**
 * @see https://developer.atlassian.com/platform/forge/limits-invocation/
 * @see https://developer.atlassian.com/platform/forge/limits-kvs-ce/
 * @see https://developer.atlassian.com/platform/forge/limits-async-events/
 * @see https://developer.atlassian.com/platform/forge/limits-realtime/
 */
export const platformLimits: Limits = {
  functionSecondMs: 1000,
  invokeRequestBytes: 500 * 1024,
  invokeResponseBytes: 5 * 1024 * 1024,
  retries: 4,
  eventBytes: 200 * 1024,
  queueEventsPerPush: 50,
  queuePushBytes: 200 * 1024,
  cyclicInvocations: 1000,
  realtimeOperationsPerSecond: 50,
  storageKeyReadBytesPerSecond: 12 * 1024 * 1024,
  storageKeyWriteBytesPerSecond: 1024 * 1024,
};
