import { useCallback, useEffect, useState } from 'react';
import type { Gadget } from '../ask/dashboards';
import { emitFrameEvent } from '../frames/frame-events';

const refreshEvent = 'JIRA_DASHBOARD_GADGET_REFRESH';

/**
 * Refreshes a gadget when it is asked to, when the whole dashboard is, and every so many minutes as it is configured. One
 * that does so by itself (`refreshable: false`) is only told; of the dashboard's refresh, every gadget is.
 *
 * @param asked how often the dashboard was asked to refresh
 * @returns how often the frame was to be loaded anew, and a function that refreshes this gadget
 */
export function useRefresh({ id, view, configuration }: Gadget, asked: number): readonly [loads: number, refresh: () => void] {
  const [loads, setLoads] = useState(0);
  const [answered, setAnswered] = useState(asked);
  const isOwn = view?.refreshable === false;
  const refresh = useCallback(() => {
    if (isOwn) emitFrameEvent(refreshEvent, { origin: 'gadget', gadgetId: id });
    else setLoads((before) => before + 1);
  }, [isOwn, id]);
  if (asked !== answered) {
    setAnswered(asked);
    if (!isOwn) setLoads(loads + 1);
  }
  const minutes = configuration?.refresh;
  useEffect(() => {
    if (typeof minutes !== 'number') return undefined;
    const timer = setInterval(refresh, minutes * 60_000);
    return () => clearInterval(timer);
  }, [minutes, refresh]);
  return [loads, refresh];
}

/** The dashboard's own refresh, told once to all gadgets. */
export const tellRefreshOfDashboard = () => emitFrameEvent(refreshEvent, { origin: 'dashboard' });
