import type { Place } from './place';

/** Hypothesis or enabler; an enabler names the epics that it makes possible, by id. */
export const kindPlace: Place = {
  name: 'kind',
  read: ({ kind, enables }) => ({ kind, enables: enables.join(' ') }),
  apply: ({ kind, enables = '' }, hypothesis) => ({
    ok: true,
    hypothesis: {
      ...hypothesis,
      kind: kind === 'enabler' ? 'enabler' : 'hypothesis',
      enables: kind === 'enabler' ? idsIn(enables) : [],
    },
  }),
  fieldAt: (path) => /^(kind|enables)(?:\.\d+)?$/.exec(path)?.[1],
};

/** Ids as the picker keeps them in one text. */
export function idsIn(text: string): string[] {
  return text.split(' ').filter((id) => id !== '');
}
