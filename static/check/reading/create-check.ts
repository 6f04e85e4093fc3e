import type { JiraRequest } from '../../../src/jira/request';
import { createStore, type Told } from '../../shared/store';
import { createBacklogReader } from './backlog-reader';
import { atFirst, nextState, type CheckEvent, type CheckState, type Progress } from './check-state';
import { patientRequest, type Wait } from './patient-request';
import type { Place } from './place';
import type { Pace } from './slices';
import { warmUp } from './warm-up';

export interface CheckParts {
  /** Jira's REST as the person who looks. */
  readonly request: JiraRequest;
  readonly place: Place;
  readonly wait: Wait;
  readonly pace: Pace;
}

/** One check of a backlog, from its first page on. Whoever shows it is told of every step. */
export interface Check extends Told<CheckState> {
  /** Begins, or goes on where it was stopped or where it failed. */
  readonly goOn: () => Promise<void>;
  readonly stop: () => void;
  /** Reads these issues again, and those that could not be read again before: somebody has changed them. */
  readonly lookAgain: (ids: readonly string[]) => Promise<void>;
  /** What JQL finds has been written for these. */
  readonly marked: (ids: readonly string[]) => void;
}

/** How long a mended item is seen on its way out. */
const fadeInMilliseconds = 1200;

export function createCheck({ request, place, wait, pace }: CheckParts): Check {
  const reader = createBacklogReader(place, pace);
  const changed = new Set<string>();
  const never = new AbortController().signal;
  const { state, subscribe, tell: show } = createStore(atFirst);
  let running: AbortController | undefined;

  const tell = (event: CheckEvent) => show(nextState(state(), event));
  const progress = (now: Progress) => tell({ type: 'went-on', progress: now });

  async function run(signal: AbortSignal): Promise<void> {
    const tellUnlessStopped = (event: CheckEvent) => signal.aborted || tell(event);
    const onWait = (seconds: number | null) => signal.aborted || progress(seconds === null ? { type: 'reading' } : { type: 'waiting', seconds });
    const patient = patientRequest(request, { wait, signal, onWait });
    if (reader.prepared() === undefined) {
      const [{ may, projectId, boardId }] = await Promise.all([reader.prepare(patient), warmUp(pace)]);
      tellUnlessStopped({ type: 'prepared', may, subject: { projectId, boardId } });
    }
    tellUnlessStopped({ type: 'went-on', progress: { type: 'reading' } });
    // A count is a help, not a need: without it, nobody knows how long it takes.
    if (state().total === null) reader.count(patient).then((total) => tellUnlessStopped({ type: 'counted', total }), () => undefined);
    // What arrives after somebody has stopped is shown all the same: it has been read.
    while (!signal.aborted) {
      const { items, isLast } = await reader.nextPage(patient);
      tell({ type: 'read', items });
      if (!isLast) continue;
      await pace.giveWay();
      progress({ type: 'done' });
      return;
    }
  }

  return {
    state,
    subscribe,
    async goOn() {
      if (running !== undefined || state().progress.type === 'done') return;
      const mine = new AbortController();
      running = mine;
      progress({ type: reader.prepared() === undefined ? 'preparing' : 'reading' });
      try {
        await run(mine.signal);
      } catch (error) {
        if (!mine.signal.aborted) progress({ type: 'failed', error });
      } finally {
        if (running === mine) running = undefined;
      }
    },
    stop() {
      if (running === undefined) return;
      running.abort();
      running = undefined;
      progress({ type: 'stopped' });
    },
    async lookAgain(ids) {
      ids.forEach((id) => changed.add(id));
      const asked = [...changed];
      tell({ type: 'looking-again' });
      try {
        const found = await reader.among(patientRequest(request, { wait, signal: never, onWait: () => undefined }), asked);
        asked.forEach((id) => changed.delete(id));
        tell({ type: 'looked-again', asked, found });
      } catch {
        tell({ type: 'second-look-failed' });
        return;
      }
      await wait(fadeInMilliseconds, never);
      tell({ type: 'faded' });
    },
    marked: (ids) => tell({ type: 'marked', ids }),
  };
}
