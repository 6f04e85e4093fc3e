import type { AppError } from '../../../src/contract/answer';
import { patientRequest, type Wait } from '../../check/reading/patient-request';
import { createStore, type Told } from '../../shared/store';
import { dryRun, type DryRunParts, type ImportPlan } from './dry-run';
import { readFile, type FileFlaw } from './read-file';
import { isOpen, runOf, undoOf, withStates, type Run } from './run';
import { jobsPerCall, sendJobs } from './send-jobs';

export type Importing =
  | { readonly type: 'idle' }
  | { readonly type: 'looking'; readonly looked: number; /** Null while the file is read. */ readonly all: number | null; readonly waitingSeconds: number | null }
  | { readonly type: 'unreadable'; readonly flaw: FileFlaw }
  | { readonly type: 'failed'; readonly error: unknown }
  | { readonly type: 'planned'; readonly plan: ImportPlan }
  | { readonly type: 'writing'; readonly run: Run; readonly isStopping: boolean; readonly waitingSeconds: number | null }
  | { readonly type: 'ended'; readonly run: Run; readonly error: AppError | null };

/**
 * A call begins no sooner after the one before: Jira takes a hundred requests a second of each kind
 * from a whole site, and an import leaves four fifths of them to everybody else.
 * @see https://developer.atlassian.com/cloud/jira/platform/rate-limiting/
 */
const millisecondsPerCall = 500;

interface ImportParts extends Omit<DryRunParts, 'signal' | 'onProgress' | 'settings' | 'measures'> {
  /** Read anew for every dry run. */
  readonly decided: () => Promise<Pick<DryRunParts, 'settings' | 'measures'>>;
  readonly accountId: string;
  readonly wait: Wait;
  /** Told once something was written. */
  readonly onWritten: () => void;
}

/** Reads a file, tells what it would do, and does it. Nothing is written before `apply`. */
export interface Import extends Told<Importing> {
  readonly choose: (file: File) => Promise<void>;
  /** The dry run of the same file again: what is written by now is unchanged. */
  readonly lookAgain: () => Promise<void>;
  readonly apply: () => Promise<void>;
  /** After the call that is under way; what is written stays written. */
  readonly stop: () => void;
  readonly goOn: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly close: () => void;
}

export function createImport(parts: ImportParts): Import {
  const { request, callApp, accountId, wait, pace, decided, onWritten } = parts;
  const { state, subscribe, tell } = createStore<Importing>({ type: 'idle' });
  let chosen: File | null = null;
  let looking = new AbortController();

  async function look(file: File, signal: AbortSignal): Promise<Importing> {
    const tellOf = (looked: number, all: number | null, waitingSeconds: number | null = null) => {
      if (!signal.aborted) tell({ type: 'looking', looked, all, waitingSeconds });
    };
    tellOf(0, null);
    const reading = await readFile(file, pace);
    if (!reading.ok) return { type: 'unreadable', flaw: reading.flaw };
    let far: readonly [number, number | null] = [0, null];
    const onProgress = (...now: readonly [number, number]) => {
      far = now;
      tellOf(...now);
    };
    const patient = patientRequest(request, { wait, signal, onWait: (seconds) => tellOf(...far, seconds) });
    return { type: 'planned', plan: await dryRun(reading, { ...parts, ...(await decided()), request: patient, signal, onProgress }) };
  }

  async function lookAt(file: File): Promise<void> {
    looking.abort();
    const mine = new AbortController();
    looking = mine;
    try {
      const found = await look(file, mine.signal);
      if (!mine.signal.aborted) tell(found);
    } catch (error) {
      if (!mine.signal.aborted) tell({ type: 'failed', error });
    }
  }

  async function write(begun: Run): Promise<void> {
    let run = begun;
    let error: AppError | null = null;
    tell({ type: 'writing', run, isStopping: false, waitingSeconds: null });
    const isStopping = () => {
      const now = state();
      return now.type !== 'writing' || now.isStopping;
    };
    while (error === null && !isStopping() && run.jobs.some(isOpen)) {
      const open = run.jobs.filter(isOpen);
      const breath = open.length > jobsPerCall ? wait(millisecondsPerCall, looking.signal) : null;
      const [sent] = await Promise.all([sendJobs(open.slice(0, jobsPerCall), callApp, accountId), breath]);
      run = withStates(run, sent.states);
      ({ error } = sent);
      tell({ type: 'writing', run, isStopping: isStopping(), waitingSeconds: sent.waitSeconds });
      if (sent.waitSeconds !== null && !isStopping()) await wait(sent.waitSeconds * 1000, looking.signal);
    }
    tell({ type: 'ended', run, error });
    onWritten();
  }

  return {
    state,
    subscribe,
    async choose(file) {
      chosen = file;
      await lookAt(file);
    },
    async lookAgain() {
      if (chosen !== null) await lookAt(chosen);
    },
    async apply() {
      const now = state();
      if (now.type === 'planned') await write(runOf(now.plan.rows));
    },
    stop() {
      const now = state();
      if (now.type === 'looking') {
        looking.abort();
        tell({ type: 'idle' });
      }
      if (now.type !== 'writing') return;
      tell({ ...now, isStopping: true });
      // Whoever waits for the app need not wait to the end.
      looking.abort();
      looking = new AbortController();
    },
    async goOn() {
      const now = state();
      if (now.type === 'ended') await write(now.run);
    },
    async undo() {
      const now = state();
      if (now.type === 'ended') await write(undoOf(now.run));
    },
    close() {
      looking.abort();
      chosen = null;
      tell({ type: 'idle' });
    },
  };
}
