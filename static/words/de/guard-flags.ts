import type { guardFlags as english } from '../en/guard-flags';

// Not the screens' own counting, which would bring what they open with. Several are two or more.
const number = (n: number) => n.toLocaleString('de');

const quoted = (text: string) => `„${text}“`;

/** What the guard says while somebody ranks. A flag knows plain text only. */
export const guardFlags: typeof english = {
  one: {
    'is-to-do': (summary) => `${quoted(summary)} ist eine Aufgabe`,
    'reads-like-to-do': (summary) => `${quoted(summary)} liest sich wie eine Aufgabe`,
    'has-warning': (summary, warning) => `${quoted(summary)}: ${warning}`,
  },
  several: {
    'to-dos': (n) => `${number(n)} Aufgaben wurden ins Product Backlog eingeordnet`,
    items: (n) => `${number(n)} Einträge im Product Backlog lassen sich noch nicht nach Wert ordnen`,
  },
  listed: (summaries, more) => [summaries.map(quoted).join(', '), ...(more === 0 ? [] : [`und ${number(more)} weitere`])].join(' '),
  actions: {
    'move-to-sprint': 'In einen Sprint …',
    'put-under-hypothesis': 'Unter eine Hypothese …',
    'give-it-a-value': 'Es hat einen Wert …',
    exempt: 'Ist in Ordnung …',
    choose: 'Ansehen',
    open: 'Öffnen',
  },
  dialog: 'Was damit geschehen soll',
  hypothesis: 'Hypothese',
  undo: 'Rückgängig',
};
