import type { ProjectMeasure } from '../../../src/core/currency/project-measure';
import { writeRow } from '../../../src/core/transfer/write-row';
import { countIssues } from '../../../src/jira/count-issues';
import { allHypothesesJql } from '../../../src/jira/hypotheses-jql';
import type { JiraRequest } from '../../../src/jira/request';
import { patientRequest, type Wait } from '../../check/reading/patient-request';
import { inSlices, type Pace } from '../../check/reading/slices';
import type { CallApp } from '../app-functions';
import { createStore, type Told } from '../../shared/store';
import { csvFile } from './csv-file';
import { nameAll } from './name-all';
import { readHistories } from './read-histories';
import { readHypotheses } from './read-hypotheses';

export type Exporting =
  | { readonly type: 'idle' }
  | { readonly type: 'reading'; readonly what: 'hypotheses' | 'histories'; readonly done: number; /** Null while nobody knows. */ readonly all: number | null; readonly waitingSeconds: number | null }
  | { readonly type: 'stopped' }
  | { readonly type: 'failed'; readonly error: unknown }
  | { readonly type: 'saved'; readonly hypotheses: number; readonly rows: number };

interface ExportParts {
  readonly projectId: string;
  /** Jira's REST as the person who looks. */
  readonly request: JiraRequest;
  readonly callApp: CallApp;
  readonly measures: () => Promise<readonly ProjectMeasure[]>;
  readonly wait: Wait;
  readonly pace: Pace;
  readonly save: (file: Blob, withHistory: boolean) => void;
}

export interface Export extends Told<Exporting> {
  /** Writes a file with the newest revision of each hypothesis, or with all of them. */
  readonly start: (withHistory: boolean) => Promise<void>;
  readonly stop: () => void;
}

export function createExport({ projectId, request, callApp, measures, wait, pace, save }: ExportParts): Export {
  const { state, subscribe, tell } = createStore<Exporting>({ type: 'idle' });
  let running: AbortController | null = null;

  async function run(withHistory: boolean, signal: AbortSignal): Promise<void> {
    let reading: Extract<Exporting, { type: 'reading' }> = { type: 'reading', what: 'hypotheses', done: 0, all: null, waitingSeconds: null };
    const tellMore = (more: Partial<typeof reading>) => {
      reading = { ...reading, ...more };
      if (!signal.aborted) tell(reading);
    };
    tellMore({});
    const patient = patientRequest(request, { wait, signal, onWait: (waitingSeconds) => tellMore({ waitingSeconds }) });
    // A count is a help, not a need: without it, nobody knows how long it takes.
    countIssues(patient)(allHypothesesJql(projectId)).then((all) => reading.what === 'hypotheses' && tellMore({ all }), () => undefined);
    const newest = await readHypotheses(projectId, { request: patient, callApp, pace, signal, onRead: (done) => tellMore({ done }) });
    if (withHistory) tellMore({ what: 'histories', done: 0, all: newest.length });
    const hypotheses = withHistory ? await readHistories(newest, { callApp, signal, onRead: (done) => tellMore({ done }) }) : newest;
    const naming = await nameAll(hypotheses, await measures(), patient);
    const revisions = hypotheses.flatMap((issue) => issue.revisions.map((revision) => ({ issue, revision })));
    const rows = await inSlices(revisions, ({ issue, revision }) => writeRow(issue, revision, naming), pace);
    const file = await csvFile(rows, pace);
    signal.throwIfAborted();
    save(file, withHistory);
    tell({ type: 'saved', hypotheses: hypotheses.length, rows: rows.length });
  }

  return {
    state,
    subscribe,
    async start(withHistory) {
      if (running !== null) return;
      const mine = new AbortController();
      running = mine;
      try {
        await run(withHistory, mine.signal);
      } catch (error) {
        if (!mine.signal.aborted) tell({ type: 'failed', error });
      } finally {
        if (running === mine) running = null;
      }
    },
    stop() {
      if (running === null) return;
      running.abort();
      running = null;
      tell({ type: 'stopped' });
    },
  };
}
