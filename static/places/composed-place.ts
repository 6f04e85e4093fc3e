import type { Place, Troubles, Typed } from './place';

/** Several places in one form, saved as one. Their fields have different names. */
export function composedPlace(name: string, parts: readonly Place[]): Place {
  return {
    name,
    read: (hypothesis, locale) => parts.reduce<Typed>((all, part) => ({ ...all, ...part.read(hypothesis, locale) }), {}),
    apply: (typed, hypothesis, locale) => {
      let result = hypothesis;
      let troubles: Troubles = {};
      for (const part of parts) {
        const applied = part.apply(typed, result, locale);
        if (applied.ok) result = applied.hypothesis;
        else troubles = { ...troubles, ...applied.troubles };
      }
      return Object.keys(troubles).length === 0 ? { ok: true, hypothesis: result } : { ok: false, troubles };
    },
    fieldAt: (path) => parts.map((part) => part.fieldAt(path)).find((field) => field !== undefined),
  };
}
