import type { JiraEvent } from '../../jira';
import type { RunFunction } from '../invoke/run-function';
import type { HostLog } from '../log';
import { findFunctionKey, modulesOf, scopesOf } from '../manifest/lookup';
import type { Manifest, ManifestModule } from '../manifest/manifest';
import type { Delivery } from './delivery';
import { mayReceive } from './event-scopes';
import { createFilter, type Filter } from './filter';
import { askedRetry, retryAfterFailure, retryContext, type Retry, type RetryContext } from './retry';

export interface Triggers {
  readonly manifest: Manifest;
  readonly run: RunFunction;
  readonly delivery: Delivery;
  readonly log: HostLog;
  readonly limits: { readonly retries: number; readonly eventBytes: number };
}

interface Trigger {
  readonly module: ManifestModule;
  readonly functionKey: string;
  readonly events: readonly string[];
  readonly filter: Filter;
}

/**
 * Hands Jira's events to the functions whose triggers declare them and whose filters let them pass.
 * A filtered event costs no invocation.
 */
export function createTriggers({ manifest, run, delivery, log, limits }: Triggers): (event: JiraEvent) => void {
  const triggers = modulesOf(manifest, 'trigger').map(readTrigger);
  const scopes = scopesOf(manifest);

  const runOnce = async (trigger: Trigger, name: string, payload: object, context: RetryContext | undefined): Promise<Retry | undefined> => {
    const first = { ...payload, ...(context && { retryContext: context }) };
    try {
      return askedRetry(await run({ functionKey: trigger.functionKey, moduleKey: trigger.module.key, cause: name, first }));
    } catch (error) {
      return retryAfterFailure(error, context?.retryCount ?? 0);
    }
  };
  const deliver = async (trigger: Trigger, name: string, payload: object, context?: RetryContext): Promise<void> => {
    const retry = await runOnce(trigger, name, payload, context);
    const count = (context?.retryCount ?? 0) + 1;
    if (retry && count <= limits.retries) delivery.after(retry.afterSeconds, () => deliver(trigger, name, payload, retryContext(retry, count)));
  };

  return (event) => {
    const selfGenerated = event.actor.kind === 'app';
    const payload = { eventType: event.name, selfGenerated, ...event.payload };
    for (const trigger of triggers.filter(({ events }) => events.includes(event.name))) {
      const passage = trigger.filter(payload, selfGenerated);
      const tooLarge = Buffer.byteLength(JSON.stringify(payload)) > limits.eventBytes;
      const unread = !mayReceive(event.name, scopes);
      const reason = unread ? 'scope' : tooLarge ? 'larger than an event may be' : passage.reason;
      if (reason !== undefined) log.add({ kind: 'filtered', trigger: trigger.module.key, event: event.name, reason });
      if (passage.passes && !tooLarge && !unread) delivery.send(() => deliver(trigger, event.name, structuredClone({ ...payload, ...passage.addition })));
    }
  };
}

function readTrigger(module: ManifestModule): Trigger {
  const functionKey = findFunctionKey(module, 'function');
  if (functionKey === undefined) throw new Error(`The trigger "${module.key}" names no function.`);
  if (module.payload !== undefined) throw new Error(`The local Forge host does not add properties to events: "payload" of the trigger "${module.key}".`);
  return { module, functionKey, events: module.events as readonly string[], filter: createFilter(module) };
}
