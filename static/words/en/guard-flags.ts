// Not the screens' own counting, which would bring what they open with. Several are two or more.
const number = (n: number) => n.toLocaleString('en');

const quoted = (text: string) => `“${text}”`;

/** What the guard says while somebody ranks. A flag knows plain text only. */
export const guardFlags = {
  one: {
    'is-to-do': (summary: string) => `${quoted(summary)} is a to-do`,
    'reads-like-to-do': (summary: string) => `${quoted(summary)} reads like a to-do`,
    'has-warning': (summary: string, warning: string) => `${quoted(summary)}: ${warning}`,
  },
  several: {
    'to-dos': (n: number) => `${number(n)} to-dos were ranked in the product backlog`,
    items: (n: number) => `${number(n)} items in the product backlog cannot be ordered by value yet`,
  },
  listed: (summaries: readonly string[], more: number) =>
    [summaries.map(quoted).join(', '), ...(more === 0 ? [] : [`and ${number(more)} more`])].join(' '),
  actions: {
    'move-to-sprint': 'Move to sprint…',
    'put-under-hypothesis': 'Put under a hypothesis…',
    'give-it-a-value': 'It has a value…',
    exempt: 'It’s fine…',
    choose: 'Look at them',
    open: 'Open it',
  },
  dialog: 'What to do about it',
  hypothesis: 'Hypothesis',
  undo: 'Undo',
};
