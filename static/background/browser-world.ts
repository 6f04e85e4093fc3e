import { realtime, router, showFlag, view, Modal } from '@forge/bridge';
import { callApp } from '../api/call-app';
import { jira } from '../api/jira';
import type { RepairReport } from '../repairs/repair';
import { isReport, onReport } from '../repairs/report-news';
import type { FlagDoors, RepairRequest } from './flag-doors';
import { undoneHere } from '../repairs/undone-here';
import type { World } from './world';

/** By their ids. Whoever shows a flag is who can close it. */
const shown = new Map<string, ReturnType<typeof showFlag>>();

const flags: FlagDoors = {
  show: ({ actions, ...message }) => void shown.set(message.id, showFlag({ ...message, actions: [...actions] })),
  close: (id) => {
    void shown.get(id)?.close();
    shown.delete(id);
  },
  repair: openRepair,
  undo: async (report) => (await import('../repairs/undo')).undoRepair(report),
  isUndo: undoneHere.covers,
  openHypothesis: (...about) => void import('../repairs/open-hypothesis-after').then(({ openHypothesisAfter }) => openHypothesisAfter(...about)),
  openIssue: (key) => void router.open(`/browse/${key}`),
};

function openRepair({ kind, items, boardId, title }: RepairRequest): Promise<RepairReport | null> {
  const context = { repair: { kind, issueIds: items.map(({ id }) => id), boardId }, project: { id: items[0]?.projectId } };
  return new Promise((resolve) => {
    let soFar: RepairReport | null = null;
    const hearNoMore = onReport((report) => {
      soFar = report;
    });
    const end = (report: RepairReport | null) => {
      hearNoMore();
      resolve(report);
    };
    const onClose = (payload: unknown) => end(isReport(payload) ? payload : soFar);
    new Modal({ resource: 'ui/repair', size: 'medium', title, context, onClose }).open().catch(() => end(null));
  });
}

/** The browser that this runs in, and Jira around it. */
export const browserWorld: World = {
  jira,
  whereabouts: async () => {
    const { accountId = '', locale, extension } = await view.getContext();
    return { accountId, locale, location: extension.location };
  },
  visible: () => document.visibilityState === 'visible',
  now: () => Date.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  openChannel: () => callApp('openGuardChannel', {}),
  subscribe: async ({ channel, token }, receive) => {
    const { unsubscribe } = await realtime.subscribeGlobal(channel, receive, { token });
    return () => void unsubscribe();
  },
  storage: {
    getItem: (key) => localStorage.getItem(key),
    setItem: (key, value) => localStorage.setItem(key, value),
  },
  locks: navigator.locks,
  flags,
};
