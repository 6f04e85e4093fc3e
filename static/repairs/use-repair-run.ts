import { useEffect, useRef, useState } from 'react';
import { doRepair } from './do-repair';
import { didSomething, isWhole, mergeReports } from './merge-reports';
import type { Repair, RepairItem, RepairProgress, RepairReport } from './repair';

/** A repair on its way: what is still to be done, how far it is, and what went wrong so far. */
export interface RepairRun {
  /** Those that are not done yet. */
  readonly items: readonly RepairItem[];
  /** Null where nothing runs. */
  readonly progress: RepairProgress | null;
  /** Of the tries so far; null before the first. */
  readonly report: RepairReport | null;
  /** @param target name of the sprint or key of the hypothesis, for the report */
  readonly start: (repair: Repair, target?: string) => void;
  readonly stop: () => void;
}

/**
 * Carries out what a form decided. What fails stays to be tried again, with the same words or others.
 *
 * @param onDone called when all is done
 * @param onHalfDone called when a part of it is, after every step
 */
export function useRepairRun(items: readonly RepairItem[], onDone: (report: RepairReport) => void, onHalfDone?: (report: RepairReport) => void): RepairRun {
  const [report, setReport] = useState<RepairReport | null>(null);
  const [progress, setProgress] = useState<RepairProgress | null>(null);
  const stopping = useRef<AbortController | null>(null);
  useEffect(() => () => stopping.current?.abort(), []);
  const remaining = report === null ? items : items.filter(({ id }) => !isDone(report, id));

  const run = async (repair: Repair, target: string | undefined) => {
    const controller = new AbortController();
    stopping.current = controller;
    setProgress({ done: 0, all: remaining.length, waitsSeconds: null });
    const withBefore = (tried: RepairReport) => mergeReports(report, target === undefined ? tried : { ...tried, target });
    const tellHalf = (half: RepairReport) => didSomething(half) && onHalfDone?.(half);
    const tried = await doRepair(repair, remaining, { onProgress: setProgress, onReport: (soFar) => tellHalf(withBefore(soFar)), signal: controller.signal });
    const merged = withBefore(tried);
    setProgress(null);
    setReport(merged);
    if (isWhole(merged)) onDone(merged);
    else tellHalf(merged);
  };

  return {
    items: remaining,
    progress,
    report,
    start: (repair, target) => void run(repair, target),
    stop: () => stopping.current?.abort(),
  };
}

const isDone = ({ outcomes }: RepairReport, id: string): boolean => outcomes.find(({ issueId }) => issueId === id)?.state === 'done';
