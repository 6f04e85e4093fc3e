import type { Revision } from '../hypothesis/revision';
import type { IssueType } from '../settings/project-settings';
import type { GuardSettings } from './guard-settings';
import { saysItsValue, type Item, type KnownHypothesis } from './item';
import type { Rule } from './rule';
import type { RuleName } from './rule-name';
import { enablerEnablesNothing } from './rules/enabler-enables-nothing';
import { noHypothesis } from './rules/no-hypothesis';
import { templateUntouched } from './rules/template-untouched';

/** The rules that look at an item's hypothesis and at nothing else. */
const ofTheHypothesis: readonly Rule[] = [noHypothesis, templateUntouched, enablerEnablesNothing];

interface SavedHypothesis {
  readonly type: IssueType;
  readonly before: Revision | null;
  readonly after: Revision;
  /** The rules that the finding property names now. */
  readonly shown: readonly RuleName[];
}

/**
 * Whether a change of its hypothesis may change the finding that an item shows, told without the
 * item's text and place. Rather once too often than once too seldom: it only decides whether the
 * item is assessed again.
 *
 * @param today `YYYY-MM-DD`
 */
export function touchesFinding({ type, before, after, shown }: SavedHypothesis, settings: GuardSettings, today: string): boolean {
  const [was, is] = [known(before), known(after)];
  const finds = ({ look }: Rule, hypothesis: KnownHypothesis): boolean => {
    const item: Item = { ...nowhere, type: { ...type, name: '', madeAsTask: false }, hypothesis };
    return look({ item, settings, today, text: { score: 0, signals: [] } }) !== null;
  };
  const changed = ofTheHypothesis.some((rule) => finds(rule, was) !== finds(rule, is) && finds(rule, is) !== shown.includes(rule.name));
  return changed || judgedOtherwise(was, is, shown);
}

/** Once a hypothesis says its value, the text of the item is not judged any more. */
function judgedOtherwise(was: KnownHypothesis, is: KnownHypothesis, shown: readonly RuleName[]): boolean {
  return saysItsValue(is) ? shown.includes('todo-in-disguise') : saysItsValue(was);
}

const known = (revision: Revision | null): KnownHypothesis => (revision === null ? { state: 'none' } : { state: 'written', revision });

/** An item of which nothing is known but its type and hypothesis, in the product backlog. */
const nowhere: Omit<Item, 'type' | 'hypothesis'> = {
  summary: '',
  description: '',
  inSprint: false,
  statusCategory: null,
  hypothesisAbove: { state: 'unknown' },
  verdict: 'unknown',
  exemptions: [],
};
