import { jsonResponse, textResponse } from '../doors/answer';
import type { Invocation, PlatformRequest } from '../doors/invocation';
import type { Limits } from '../limits';
import { findFunctionKey, modulesOf } from '../manifest/lookup';
import type { Manifest } from '../manifest/manifest';
import type { Jobs, PushedEvent } from './jobs';

interface PushBody {
  readonly queueName: string;
  readonly jobId: string;
  readonly payload?: readonly PushedEvent[];
}

export interface QueueDoor {
  readonly manifest: Manifest;
  readonly limits: Limits;
  readonly jobs: Jobs;
}

/** The queues of `@forge/events`: push, statistics, cancel. Only queues that a consumer reads exist. */
export function createQueueDoor({ manifest, limits, jobs }: QueueDoor): (request: PlatformRequest, invocation: Invocation) => Response {
  return ({ path, body = '{}' }, invocation) => {
    const request = JSON.parse(body) as PushBody;
    const consumer = modulesOf(manifest, 'consumer').find(({ queue }) => queue === request.queueName);
    const functionKey = consumer && findFunctionKey(consumer, 'function');
    if (!consumer || functionKey === undefined) {
      return jsonResponse(404, { code: 404, message: `No consumer in the manifest reads the queue "${request.queueName}"` });
    }
    const [, operation] = /^\/webhook\/queue\/(publish|stats|cancel)\//.exec(path) ?? [];
    switch (operation) {
      case 'publish': {
        const refusal = refusalOf(request.payload ?? [], limits, invocation);
        if (refusal) return refusal;
        jobs.push({ jobId: request.jobId, queueName: request.queueName, functionKey, moduleKey: consumer.key, depth: invocation.depth + 1 }, request.payload ?? []);
        return jsonResponse(201, {});
      }
      case 'stats': {
        const stats = jobs.stats(request.queueName, request.jobId);
        return stats ? jsonResponse(200, stats) : jsonResponse(404, {});
      }
      case 'cancel':
        return jobs.cancel(request.queueName, request.jobId) ? textResponse(204, '') : jsonResponse(404, {});
      default:
        throw new Error(`The local Forge host does not know the queue endpoint ${path}.`);
    }
  };
}

/** What the platform checks again after `@forge/events` did. */
function refusalOf(events: readonly PushedEvent[], limits: Limits, { depth }: Invocation): Response | undefined {
  if (depth >= limits.cyclicInvocations) return jsonResponse(405, { message: 'The limit on cyclic invocation has been reached.' });
  if (events.length === 0 || events.length > limits.queueEventsPerPush) return jsonResponse(400, { message: `1 to ${limits.queueEventsPerPush} events can be pushed at once` });
  if (Buffer.byteLength(JSON.stringify(events)) > limits.queuePushBytes) {
    return jsonResponse(413, { errorMessage: `The maximum payload size is ${limits.queuePushBytes / 1024}KB.` });
  }
  return undefined;
}
