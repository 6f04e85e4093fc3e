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
  readonly args?: {
    readonly name?: string;
    readonly data?: TracedFrame & { readonly frames?: readonly TracedFrame[] };
    readonly chrome_mojo_event_info?: { readonly mojo_interface_tag?: string };
  };
}

interface TracedFrame {
  readonly url?: string;
  readonly processId?: number;
}

/**
 * A page has one world of scripts; the tool that drives the browser makes others for itself as the
 * page is taken in. It also asks the page for things, as where a list lies. Nobody has either who
 * only looks at the page.
 *
 * @param worlds in the order of time
 * @returns microseconds of processor time that a task spent for the tool
 */
function forTheTool(task: TraceEvent, worlds: readonly TraceEvent[], questions: readonly TraceEvent[]): number {
  const ends = task.ts + (task.dur ?? 0);
  const within = ({ pid, tid, ts }: TraceEvent) => pid === task.pid && tid === task.tid && ts >= task.ts && ts < ends;
  return [...worlds.filter(within).slice(1), ...questions.filter(within)].reduce((sum, { dur = 0, tdur = dur }) => sum + tdur, 0);
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
  const questions = traceEvents.filter(({ ph, args }) => ph === 'X' && args?.chrome_mojo_event_info?.mojo_interface_tag === 'blink.mojom.DevToolsSession');
  return tasks.map((task) => ((task.tdur ?? task.dur ?? 0) - forTheTool(task, worlds, questions)) / 1000).sort((a, b) => b - a);
}
