import { compareHypotheses } from '../../src/core/hypothesis/compare';
import type { Revision } from '../../src/core/hypothesis/revision';
import { formatList } from '../format/list';
import type { Words } from '../words/words';

/** What a revision did, as a clause behind a person's name. */
export function changeInWords(revision: Revision, before: Revision | null, words: Words, locale: string): string {
  const { changes, sides } = words.history;
  const { change, hypothesis, verdict } = revision;
  switch (change.type) {
    case 'agreed':
      return changes.agreed(sides[change.side]);
    case 'withdrew':
      return changes.withdrew(sides[change.side]);
    case 'restored':
      return changes.restored(change.from);
    case 'answered':
      return changes.answered(verdict === undefined ? '' : words.value.states[verdict.answer]);
    case 'retracted':
      return changes.retracted;
    case 'ticked': {
      const text = hypothesis.criteria[change.list].find(({ id }) => id === change.id)?.text ?? '';
      return change.met ? changes.ticked(text) : changes.unticked(text);
    }
    case 'edited': {
      if (revision.number === 1) return changes.first;
      if (before === null) return changes.editedSomething;
      const parts = compareHypotheses(before.hypothesis, hypothesis).map(({ field }) => words.parts[field]);
      return parts.length === 0 ? changes.nothing : changes.edited(formatList(parts, locale));
    }
  }
}
