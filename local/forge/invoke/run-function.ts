import { randomUUID } from 'node:crypto';
import { runInside, type Invocation } from '../doors/invocation';
import type { Installation } from '../installation';
import type { Limits } from '../limits';
import type { HostLog } from '../log';
import { getFunction, scopesOf, timeLimitSeconds } from '../manifest/lookup';
import type { Manifest } from '../manifest/manifest';
import { Refusal } from '../refusal';

/** What makes a function run: whose it is and the two arguments that Forge gives it. */
interface Call {
  readonly functionKey: string;
  readonly moduleKey: string;
  /** Says in the log why it ran: `invoke changeHypothesis`, `avi:jira:updated:issue`, … */
  readonly cause: string;
  readonly first: unknown;
  readonly accountId?: string;
  readonly contextToken?: string;
  readonly depth?: number;
}

/** Rejects with the function's own error, or with a Refusal when it ran out of time. */
export type RunFunction = (call: Call) => Promise<unknown>;

export interface FunctionHost {
  readonly manifest: Manifest;
  readonly installation: Installation;
  readonly limits: Limits;
  readonly log: HostLog;
  readonly loadApp: (file: string) => unknown;
  readonly answer: Invocation['answer'];
}

export function createRunFunction(host: FunctionHost): RunFunction {
  const scopes = [...scopesOf(host.manifest)];
  return async (call) => {
    const handler = loadHandler(host, call.functionKey);
    const limitMs = timeLimitSeconds(host.manifest, call.functionKey) * host.limits.functionSecondMs;
    const startedAt = performance.now();
    const invocation: Invocation = {
      id: randomUUID(),
      functionKey: call.functionKey,
      moduleKey: call.moduleKey,
      accountId: call.accountId,
      contextToken: call.contextToken,
      installation: host.installation,
      scopes,
      external: host.manifest.permissions?.external ?? {},
      depth: call.depth ?? 0,
      deadline: startedAt + limitMs,
      ended: false,
      answer: host.answer,
    };
    const entry = { kind: 'invocation', functionKey: call.functionKey, cause: call.cause } as const;
    try {
      const result = await withTimeLimit(() => runInside(invocation, () => handler(call.first, argumentsOf(host.installation, call))), limitMs, call);
      host.log.add({ ...entry, outcome: 'ok', durationMs: performance.now() - startedAt });
      return result;
    } catch (error) {
      const outcome = error instanceof Refusal && error.code === 'function-timed-out' ? 'timeout' : 'error';
      host.log.add({ ...entry, outcome, durationMs: performance.now() - startedAt, error });
      throw error;
    } finally {
      invocation.ended = true;
    }
  };
}

type Handler = (first: unknown, second: unknown) => unknown;

function loadHandler({ manifest, loadApp }: FunctionHost, functionKey: string): Handler {
  const { handler } = getFunction(manifest, functionKey);
  const [file = '', name = ''] = handler.split('.');
  const exported = (loadApp(file) as Readonly<Record<string, unknown>> | undefined)?.[name];
  if (typeof exported !== 'function') throw new Error(`The manifest's function "${functionKey}" names ${handler}, which is not an exported function.`);
  return exported as Handler;
}

const argumentsOf = (installation: Installation, { accountId }: Call): Readonly<Record<string, unknown>> => ({
  principal: accountId === undefined ? undefined : { accountId },
  installContext: installation.installContext,
  installation: {
    ari: { installationId: installation.installationId },
    contexts: [{ cloudId: installation.cloudId, workspaceId: installation.cloudId }],
  },
});

async function withTimeLimit(work: () => unknown, limitMs: number, call: Call): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Refusal('function-timed-out', `The function "${call.functionKey}" timed out.`)), limitMs);
  });
  try {
    return await Promise.race([Promise.resolve().then(work), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
