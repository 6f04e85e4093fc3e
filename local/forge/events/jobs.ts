import { randomUUID } from 'node:crypto';
import type { RunFunction } from '../invoke/run-function';
import type { Delivery } from './delivery';
import { askedRetry, retryAfterFailure, retryContext, type Retry, type RetryContext } from './retry';

export interface PushedEvent {
  readonly body: Readonly<Record<string, unknown>>;
  readonly delayInSeconds?: number;
  readonly concurrency?: { readonly key: string; readonly limit: number };
}

interface Consumer {
  readonly jobId: string;
  readonly queueName: string;
  readonly functionKey: string;
  readonly moduleKey: string;
  readonly depth: number;
}

interface JobStats {
  readonly success: number;
  readonly inProgress: number;
  readonly failed: number;
}

export interface Jobs {
  push(consumer: Consumer, events: readonly PushedEvent[]): void;
  stats(queueName: string, jobId: string): JobStats | undefined;
  /** Stops what has not started yet, retries too. @returns false for an unknown job */
  cancel(queueName: string, jobId: string): boolean;
}

interface Job {
  /** By event id: an event that comes twice counts once. */
  readonly outcomes: Map<string, keyof JobStats>;
  cancelled: boolean;
}

/** Delivers pushed events to their consumers, again where those fail or ask for it. */
export function createJobs(run: RunFunction, delivery: Delivery, retries: number): Jobs {
  const jobs = new Map<string, Job>();
  const slots = createSlots();
  const idOf = (queueName: string, jobId: string): string => `${queueName} ${jobId}`;

  const attempt = async (consumer: Consumer, event: PushedEvent, eventId: string, context: RetryContext | undefined): Promise<Retry | undefined> => {
    const { jobId, queueName, functionKey, moduleKey, depth } = consumer;
    const first = { queueName, jobId, eventId, ...event, ...(context && { retryContext: context }) };
    try {
      return askedRetry(await run({ functionKey, moduleKey, depth, cause: `queue ${queueName}`, first }));
    } catch (error) {
      return retryAfterFailure(error, context?.retryCount ?? 0);
    }
  };

  const deliver = async (consumer: Consumer, event: PushedEvent, eventId: string, job: Job, context?: RetryContext): Promise<void> => {
    const settle = (outcome: keyof JobStats): void => void job.outcomes.set(eventId, outcome);
    const release = await slots.take(event.concurrency);
    try {
      const isStopped = (): boolean => job.cancelled;
      const retry = isStopped() ? undefined : await attempt(consumer, event, eventId, context);
      const count = (context?.retryCount ?? 0) + 1;
      if (isStopped() || (retry && count > retries)) settle('failed');
      else if (!retry) settle('success');
      else delivery.after(retry.afterSeconds, () => deliver(consumer, event, eventId, job, retryContext(retry, count)));
    } finally {
      release();
    }
  };

  return {
    push(consumer, events) {
      const job: Job = { outcomes: new Map(), cancelled: false };
      jobs.set(idOf(consumer.queueName, consumer.jobId), job);
      for (const event of events) {
        const eventId = randomUUID();
        job.outcomes.set(eventId, 'inProgress');
        delivery.send(() => deliver(consumer, event, eventId, job), event.delayInSeconds);
      }
    },
    stats(queueName, jobId) {
      const job = jobs.get(idOf(queueName, jobId));
      const count = (outcome: keyof JobStats): number => [...(job?.outcomes.values() ?? [])].filter((each) => each === outcome).length;
      return job && { success: count('success'), inProgress: count('inProgress'), failed: count('failed') };
    },
    cancel(queueName, jobId) {
      const job = jobs.get(idOf(queueName, jobId));
      if (job) job.cancelled = true;
      return job !== undefined;
    },
  };
}

/** At most `limit` events with the same concurrency key at once, over all queues. */
function createSlots() {
  const taken = new Map<string, number>();
  const waiting = new Map<string, (() => void)[]>();
  return {
    async take(concurrency: PushedEvent['concurrency']): Promise<() => void> {
      if (!concurrency) return () => undefined;
      const { key, limit } = concurrency;
      while ((taken.get(key) ?? 0) >= limit) {
        await new Promise<void>((resolve) => waiting.set(key, [...(waiting.get(key) ?? []), resolve]));
      }
      taken.set(key, (taken.get(key) ?? 0) + 1);
      return () => {
        taken.set(key, (taken.get(key) ?? 1) - 1);
        const [next, ...rest] = waiting.get(key) ?? [];
        waiting.set(key, rest);
        next?.();
      };
    },
  };
}
