import type { Finding } from '../../src/core/backlog/finding';
import type { GuardWords } from '../../src/core/backlog/words/guard-words';
import type { RepairKind } from '../repairs/repair';
import type { Flagged } from './flagged';
import { partOfSentence } from './plain-text';
import type { FlagWords } from './flag-words';

/** What can be clicked: a repair, the list of all items, or the item itself. */
export type FlagChoice = RepairKind | 'choose' | 'open';

export interface FlagContent {
  readonly title: string;
  readonly description: string;
  readonly choices: readonly FlagChoice[];
}

const mostNamed = 3;

/** What a flag says of one item, or of several. */
export function flagContent(flagged: readonly Flagged[], words: FlagWords): FlagContent {
  const [one, ...others] = flagged;
  return one !== undefined && others.length === 0 ? aboutOne(one, words) : aboutSeveral(flagged, words);
}

function aboutOne({ item, finding, repairs }: Flagged, { flags, guard }: FlagWords): FlagContent {
  const { message, why } = guard.rules[finding.rule];
  return {
    title: titleOf(partOfSentence(item.summary), finding, flags, guard),
    description: `${message(quotable(finding))} ${why}`,
    choices: repairs.length === 0 ? ['open'] : repairs,
  };
}

function aboutSeveral(flagged: readonly Flagged[], { flags }: FlagWords): FlagContent {
  const named = flagged.slice(0, mostNamed).map(({ item }) => partOfSentence(item.summary));
  return {
    title: flags.several[flagged.every(({ todo }) => todo) ? 'to-dos' : 'items'](flagged.length),
    description: flags.listed(named, flagged.length - named.length),
    choices: ['choose'],
  };
}

function titleOf(summary: string, { rule }: Finding, { one }: FlagWords['flags'], guard: GuardWords): string {
  switch (rule) {
    case 'task-type':
      return one['is-to-do'](summary);
    case 'todo-in-disguise':
      return one['reads-like-to-do'](summary);
    default:
      return one['has-warning'](summary, guard.rules[rule].title);
  }
}

const quotable = (finding: Finding): Finding => ({ ...finding, words: finding.words.map(partOfSentence) });
