import type { Browser, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Microseconds: how long it took, and how long it kept the processor. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: TracedFrame & { readonly frames?: readonly TracedFrame[] } };
}

interface TracedFrame {
  readonly url?: string;
  readonly processId?: number;
}

/**
 * A page has one world of scripts; the tool that drives the browser makes others for itself as the
 * page is taken in, which nobody has who only looks at it.
 *
 * @returns microseconds of processor time that a task spent on the tool's worlds
 */
function forTheTool(task: TraceEvent, worlds: readonly TraceEvent[]): number {
  const ends = task.ts + (task.dur ?? 0);
  const made = worlds.filter(({ pid, tid, ts }) => pid === task.pid && tid === task.tid && ts >= task.ts && ts < ends);
  return made.slice(1).reduce((sum, { dur = 0, tdur = dur }) => sum + tdur, 0);
}

/**
 * How long the tasks of a frame's main thread kept the processor while something was done, in
 * milliseconds, the longest first: what else the machine does is not counted.
 *
 * @param entry of the frame, as `check.html`; it has a process of its own
 */
export async function frameTasks(browser: Browser, page: Page, entry: string, act: () => Promise<unknown>): Promise<readonly number[]> {
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline', 'devtools.timeline', '__metadata'] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8')) as { readonly traceEvents: readonly TraceEvent[] };
  const traced = traceEvents.flatMap(({ args }) => (args?.data === undefined ? [] : [args.data, ...(args.data.frames ?? [])]));
  const frames = new Set(traced.flatMap(({ url, processId }) => (url?.includes(`/${entry}`) === true ? (processId ?? []) : [])));
  const mains = new Set(traceEvents.filter(({ name, args, pid }) => name === 'thread_name' && args?.name === 'CrRendererMain' && frames.has(pid)).map(({ pid, tid }) => `${pid}/${tid}`));
  const tasks = traceEvents.filter(({ ph, dur, pid, tid, name }) => ph === 'X' && dur !== undefined && name.startsWith('ThreadControllerImpl::RunTask') && mains.has(`${pid}/${tid}`));
  if (tasks.length === 0) throw new Error(`The trace tells of no task of ${entry}.`);
  const worlds = traceEvents.filter(({ ph, name }) => ph === 'X' && name === 'LocalWindowProxy::Initialize').sort((a, b) => a.ts - b.ts);
  return tasks.map((task) => ((task.tdur ?? task.dur ?? 0) - forTheTool(task, worlds)) / 1000).sort((a, b) => b - a);
}
