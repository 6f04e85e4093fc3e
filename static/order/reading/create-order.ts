import type { JiraRequest } from '../../../src/jira/request';
import { patientRequest, type Wait } from '../../check/reading/patient-request';
import type { Place } from '../../check/reading/place';
import type { Pace } from '../../check/reading/slices';
import { createStore, type Told } from '../../shared/store';
import type { OrderItem } from './order-item';
import { createOrderReader } from './order-reader';
import { atFirst, inOrder, renewed, unseenTargets, withRead, type OrderState, type Progress } from './order-state';
import { readCurrency } from './prepare-order';
import { readEstimates } from './read-estimates';

export interface OrderParts {
  /** Jira's REST as the person who looks. */
  readonly request: JiraRequest;
  readonly place: Place;
  readonly wait: Wait;
  readonly pace: Pace;
}

/** What is there to order, read from Jira. Whoever shows it is told of every step. */
export interface Order extends Told<OrderState> {
  /** Begins, or goes on where it failed. */
  readonly goOn: () => Promise<void>;
  /** Reads what the team estimated, unless it has been read. */
  readonly readEstimates: () => Promise<void>;
  /** Reads these issues again, and those that could not be read again before: somebody has changed them. */
  readonly lookAgain: (ids: readonly string[]) => Promise<void>;
  /** Reads the rates again: somebody may have changed them. */
  readonly readCurrency: () => Promise<void>;
  /** The order as Jira has it now; shown only when it is told to be. @throws JiraError */
  readonly ranks: (written: readonly string[]) => Promise<readonly string[]>;
  /** This is today's order now. */
  readonly ranked: (order: readonly string[]) => void;
}

export function createOrder({ request, place, wait, pace }: OrderParts): Order {
  const reader = createOrderReader(place, pace);
  const changed = new Set<string>();
  const { state, subscribe, change } = createStore(atFirst);
  let isRunning = false;
  let isRead = false;

  const progress = (now: Progress) => change({ progress: now });
  const signal = new AbortController().signal;
  const patient = patientRequest(request, { wait, signal, onWait: (seconds) => progress(seconds === null ? { type: 'reading' } : { type: 'waiting', seconds }) });
  const quiet = patientRequest(request, { wait, signal, onWait: () => undefined });

  /** With what their worth depends on: of what an enabler names, all that can be seen. */
  async function withElsewhere(items: readonly OrderItem[], known: readonly OrderItem[]): Promise<readonly OrderItem[]> {
    const ordered = new Set(items.map(({ id }) => id));
    const others = known.filter(({ id }) => !ordered.has(id));
    const unseen = unseenTargets([...items, ...others]);
    return [...others, ...(unseen.length === 0 ? [] : await reader.these(quiet, unseen))];
  }

  async function run(): Promise<void> {
    if (reader.prepared() === undefined) {
      const { part, currency, mayRank } = await reader.prepare(patient);
      change({ currency, mayRank, projectId: part.projectId });
    }
    const { part } = reader.prepared() ?? {};
    if (part === undefined || part.typeIds.length === 0) return;
    progress({ type: 'reading' });
    // A count is a help, not a need: without it, nobody knows how long it takes.
    if (state().total === null) reader.count(quiet).then((total) => change({ total }), () => undefined);
    const enablers = reader.enablers(quiet);
    // It is waited for below; until then a failure is not unheard of.
    enablers.catch(() => undefined);
    while (!isRead) {
      const { items, isLast } = await reader.nextPage(patient);
      change({ items: withRead(state(), items) });
      isRead = isLast;
    }
    change({ elsewhere: await withElsewhere(state().items, await enablers) });
  }

  return {
    state,
    subscribe,
    async goOn() {
      if (isRunning || state().progress.type === 'done') return;
      isRunning = true;
      progress({ type: reader.prepared() === undefined ? 'preparing' : 'reading' });
      try {
        await run();
        await pace.giveWay();
        progress({ type: 'done' });
      } catch (error) {
        progress({ type: 'failed', error });
      } finally {
        isRunning = false;
      }
    },
    async readEstimates() {
      const { estimates, items } = state();
      if (estimates.type === 'reading' || estimates.type === 'done') return;
      const told = (done: number) => change({ estimates: { type: 'reading', done, all: items.length } });
      told(0);
      try {
        const byId = await readEstimates(quiet, items.map(({ id }) => id), told);
        change({ estimates: { type: 'done', byId } });
      } catch (error) {
        change({ estimates: { type: 'failed', error } });
      }
    },
    async lookAgain(ids) {
      ids.forEach((id) => changed.add(id));
      const asked = [...changed];
      try {
        const again = await reader.these(quiet, asked);
        const items = renewed(state().items, again);
        const elsewhere = await withElsewhere(items, renewed(state().elsewhere, again));
        asked.forEach((id) => changed.delete(id));
        change({ items, elsewhere, isBehind: false });
      } catch {
        change({ isBehind: true });
      }
    },
    async readCurrency() {
      const { projectId } = state();
      if (projectId === null) return;
      try {
        change({ currency: await readCurrency(quiet, projectId), isBehind: changed.size > 0 });
      } catch {
        change({ isBehind: true });
      }
    },
    ranks: (written) => reader.ranks(quiet, written),
    ranked: (order) => change({ items: inOrder(state().items, order) }),
  };
}
