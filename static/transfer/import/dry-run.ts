import type { ProjectMeasure } from '../../../src/core/currency/project-measure';
import type { NumberWriting } from '../../../src/core/values/typed-number';
import type { ProjectSettings } from '../../../src/core/settings/project-settings';
import { fuse } from '../../../src/core/transfer/defuse';
import { keysIn } from '../../../src/core/transfer/enables-cell';
import { chooseRows, type FileRow } from '../../../src/core/transfer/file-row';
import { planRow, type PlannedRow } from '../../../src/core/transfer/plan-row';
import { refuseCycles } from '../../../src/core/transfer/refuse-cycles';
import type { JiraRequest } from '../../../src/jira/request';
import { inSlices, type Pace } from '../../check/reading/slices';
import type { CallApp } from '../app-functions';
import { lookUp } from './look-up';
import { readEnablers } from './read-enablers';
import type { ReadFile } from './read-file';

export interface DryRunParts {
  readonly projectId: string;
  readonly settings: ProjectSettings;
  readonly measures: readonly ProjectMeasure[];
  readonly writing: NumberWriting;
  readonly newId: () => string;
  readonly request: JiraRequest;
  readonly callApp: CallApp;
  readonly pace: Pace;
  readonly signal: AbortSignal;
  readonly onProgress: (looked: number, all: number) => void;
}

/** What an import would do. Nothing was written to find it out. */
export interface ImportPlan {
  /** In the order of the file. */
  readonly rows: readonly PlannedRow[];
  readonly unknownHeadings: readonly string[];
  /** Of the issues that the file names. */
  readonly keyOf: ReadonlyMap<string, string>;
}

export async function dryRun({ rows, unknown }: ReadFile, parts: DryRunParts): Promise<ImportPlan> {
  const { projectId, measures, writing, newId, request, pace, onProgress } = parts;
  const { newest, older, repeated } = chooseRows(rows);
  const keys = keysOf(newest);
  onProgress(0, keys.length);
  const issues = await lookUp(keys, { ...parts, onFound: (looked) => onProgress(looked, keys.length) });
  const context = { idOf: (key: string) => issues.get(key)?.id, measures, writing, newId };
  const planned = await inSlices(newest, (row) => planRow(row, issues.get(row.key), context), pace);
  const namesEnabled = planned.some(({ outcome }) => 'hypothesis' in outcome && outcome.hypothesis.kind === 'enabler');
  const checked = namesEnabled ? refuseCycles(planned, await readEnablers(projectId, request)) : planned;
  const left = [
    ...older.map(({ line, key }): PlannedRow => ({ line, key, outcome: { type: 'older' }, stays: [] })),
    ...repeated.map(({ line, key }): PlannedRow => ({ line, key, outcome: { type: 'refused', flaws: [{ column: null, problem: 'repeated-issue' }] }, stays: [] })),
  ];
  return {
    rows: [...checked, ...left].sort((a, b) => a.line - b.line),
    unknownHeadings: unknown,
    keyOf: new Map([...issues.values()].map(({ id, key }) => [id, key])),
  };
}

/** Of the issues, and of those that they make possible. What cannot be a key is not asked about. */
function keysOf(rows: readonly FileRow[]): readonly string[] {
  const named = rows.flatMap(({ key, cells }) => [key, ...keysIn(fuse(cells.enables ?? ''))]);
  return [...new Set(named)].filter((key) => /^[A-Z][A-Z0-9_]*-\d+$/.test(key));
}
