import type { LocalJira } from '../jira';
import { createBackEnd } from './doors/back-end';
import { createExchangeListeners, type Exchange } from './doors/exchange';
import { installDoors } from './doors/install';
import { createProductDoor } from './doors/product';
import { createDelivery, promptDelivery, type DeliveryOptions } from './events/delivery';
import { createJobs } from './events/jobs';
import { createQueueDoor } from './events/queue-door';
import { createSchedules, type Schedules } from './events/schedules';
import { createTriggers } from './events/triggers';
import { createInstallation, type Installation } from './installation';
import { createContextTokens } from './invoke/context-token';
import { createInvoke, type InvokePayload } from './invoke/from-screen';
import { createRunFunction, type RunFunction } from './invoke/run-function';
import { platformLimits, type Limits } from './limits';
import { createLog, type HostLog } from './log';
import { scopesOf } from './manifest/lookup';
import type { Manifest } from './manifest/manifest';
import { createDynamicProperties } from './modules/dynamic-properties';
import { createListModules, type ListModules } from './modules/modules';
import { createTranslate } from './modules/translations';
import type { Random } from './random';
import { createBudget } from './realtime/budget';
import { createChannels } from './realtime/channels';
import { createScreenRealtime, type ScreenRealtime } from './realtime/from-screen';
import { createRealtimeDoor } from './realtime/realtime-door';
import { createRealtimeTokens } from './realtime/tokens';
import { contentSecurityPolicy } from './screens/content-security-policy';
import { createFetchProduct, type FetchProductAnswer, type FetchProductRequest } from './screens/fetch-product';
import { findFolder } from './screens/resources';
import { createRows, inMemory, type Persistence } from './storage/rows';
import { createStorageDoor } from './storage/storage-door';

export interface ForgeHostOptions {
  readonly manifest: Manifest;
  /** Where the paths of the manifest start. */
  readonly appDirectory: string;
  /** Loads the app's back end when it is first needed. @param file the part before the dot of a handler: `index` */
  readonly loadApp: (file: string) => unknown;
  readonly jira: LocalJira;
  /** Where screens are told that the site is. */
  readonly siteUrl: string;
  readonly now: () => Date;
  /** Decides which deliveries come twice or late. */
  readonly random: Random;
  readonly storage?: Persistence;
  /** Prompt, once and in order unless turned up. */
  readonly delivery?: Partial<DeliveryOptions>;
  /** How far queries of the app's storage lag behind its writes. */
  readonly queryLagMs?: number;
  readonly limits?: Partial<Limits>;
}

export interface ForgeHost {
  readonly installation: Installation;
  readonly modules: ListModules;
  dynamicProperties(contextToken: string): Promise<unknown>;
  /** The bridge's `invoke`, for the person and module that the token was signed for. */
  invoke(contextToken: string, payload: InvokePayload): Promise<unknown>;
  /** The bridge's `requestJira`. */
  fetchProduct(contextToken: string, request: FetchProductRequest): Promise<FetchProductAnswer>;
  readonly realtime: ScreenRealtime;
  readonly schedules: Pick<Schedules, 'all' | 'run' | 'start'>;
  /** Folder that a resource's files are served from. */
  readonly folderOf: (resourceKey: string) => string | undefined;
  /** @param html the entry page, for its inline scripts; none unless given */
  readonly contentSecurityPolicy: (parentOrigin: string, html?: string) => string;
  /** Told of every REST call of the app. Answers the function that ends the subscription. */
  readonly onExchange: (listener: (exchange: Exchange) => void) => () => void;
  readonly log: HostLog;
  /** Resolves when no event, job or retry waits or runs. Rejects when the app asked for what is not here. */
  settled(): Promise<void>;
  close(): void;
}

/** Runs a Forge app as its manifest declares it, on the real `@forge/*` packages. What is not declared does not work. */
export function createForgeHost(options: ForgeHostOptions): ForgeHost {
  installDoors();
  const { manifest, appDirectory, jira, now, loadApp } = options;
  const limits: Limits = { ...platformLimits, ...options.limits };
  const log = createLog();
  const exchanges = createExchangeListeners();
  const installation = createInstallation(manifest, options.siteUrl);
  const tokens = createContextTokens(installation.installationId, now);
  const realtimeTokens = createRealtimeTokens(installation.installationId);
  const spend = createBudget(limits.realtimeOperationsPerSecond);
  const channels = createChannels(realtimeTokens, spend);
  const delivery = createDelivery({ ...promptDelivery, ...options.delivery }, options.random);
  const callProduct = createProductDoor({ jira, scopes: scopesOf(manifest), log, exchanges });
  const rows = createRows(options.storage ?? inMemory, now, options.queryLagMs ?? 0);

  // Running functions push jobs, and jobs run functions: the knot is tied by calling late.
  const jobs = createJobs((call) => run(call), delivery, limits.retries);
  const answer = createBackEnd({
    manifest,
    callProduct,
    log,
    storage: createStorageDoor({ manifest, rows, limits, log, now }),
    queue: createQueueDoor({ manifest, limits, jobs }),
    realtime: createRealtimeDoor({ channels, tokens: realtimeTokens, screens: tokens, spend, log }),
  });
  const run: RunFunction = createRunFunction({ manifest, installation, limits, log, loadApp, answer: async (request, invocation) => answer(request, invocation) });
  const schedules = createSchedules(manifest, installation, run, log);
  const stopListening = jira.onEvent(createTriggers({ manifest, run, delivery, log, limits }));
  let reported = log.mark();

  return {
    installation,
    modules: createListModules({ manifest, installation, jira, tokens, translate: createTranslate(manifest, appDirectory) }),
    dynamicProperties: createDynamicProperties(manifest, installation, tokens, run),
    invoke: createInvoke({ manifest, installation, limits, tokens, run }),
    fetchProduct: createFetchProduct(tokens, callProduct),
    realtime: createScreenRealtime(channels, tokens),
    schedules,
    folderOf: (resourceKey) => findFolder(manifest, appDirectory, resourceKey),
    contentSecurityPolicy: (parentOrigin, html = '') => contentSecurityPolicy(manifest, parentOrigin, html),
    onExchange: exchanges.listen,
    log,
    async settled() {
      await delivery.settled();
      const [unsupported] = log.since(reported).unsupported;
      reported = log.mark();
      if (unsupported !== undefined) throw new Error(`The app asked for what the local site does not have: ${unsupported}`);
    },
    close() {
      stopListening();
      schedules.close();
      delivery.close();
    },
  };
}
