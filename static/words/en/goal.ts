import type { GoalPhrases } from '../../../src/core/sprint/goal/goal-phrases';
import { count, number } from './counting';

const way = { more: 'more', less: 'less' } as const;
const ways = { more: 'more', less: 'fewer' } as const;
const spaced = (...words: readonly string[]) => words.filter((word) => word !== '').join(' ');

/** How a goal is said in English. Names keep a capital that belongs to them, as in NPS or iPhone. */
const phrases: Omit<GoalPhrases, 'number'> = {
  things: (many, what, per, to) => spaced(many, ways[to], what, per),
  amount: (many, unit, name, per, to) => spaced(many, unit, way[to], name, per),
  points: (many, isOne, name, to) => spaced(many, isOne ? 'percentage point' : 'percentage points', way[to], name),
  reached: (many, unit) => `${many} ${unit}`,
  named: (phrase, name) => `${phrase} (${name})`,
  forWhom: (phrase, beneficiary) => `${phrase} for ${withinSentence(beneficiary)}`,
  within: withinSentence,
};

function withinSentence(name: string): string {
  return /^\p{Lu}\p{Ll}+(?:[\s,]|$)/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** The sprint's goal as a value. */
export const goal = {
  title: 'Sprint goal',
  of: (sprint: string) => `Goal of ${sprint}`,
  phrases,
  back: 'All sprints',
  failed: 'The sprint could not be read.',
  hypotheses: {
    title: 'What the sprint’s to-dos serve',
    hint: 'Choose what matters most. The goal is made of what you choose.',
    toDos: (n: number) => `${count(n, 'to-do', 'to-dos')} in this sprint`,
    inSprint: 'in the sprint itself',
    unsayable: 'Nobody wrote yet what is expected, so a goal can’t say it.',
    shared: 'An enabler: its worth is that of what it makes possible.',
    lacking: (lacks: string) => `missing: ${lacks}`,
    unseen: (n: number) => (n === 1 ? '1 hypothesis that you may not see' : `${number(n)} hypotheses that you may not see`),
    unwritten: (n: number) => `${count(n, 'epic has', 'epics have')} no hypothesis yet`,
  },
  none: {
    title: 'This sprint serves no hypothesis yet.',
    hint: 'A goal is a value: put to-dos under an epic that says what is expected of it, or write that on the epic.',
    empty: 'Nothing is in this sprint yet.',
  },
  busyWork: {
    title: (share: string) => `${share} of the to-dos serve no hypothesis`,
    sentence: (busy: number, all: number) => `${number(busy)} of ${count(all, 'to-do', 'to-dos')}. Nobody can say what they are worth until they serve one.`,
    none: 'Every to-do serves a hypothesis.',
    more: (n: number) => `and ${number(n)} more`,
  },
  text: {
    label: 'Sprint goal',
    hint: 'In words of value: what will be better, for whom, by how much.',
    left: (n: number) => `${count(n, 'character', 'characters')} left`,
    over: (n: number) => `${count(n, 'character', 'characters')} too many`,
    compose: 'Write it from what I chose',
    composed: 'This is made of what you chose. Change it as you like.',
    replaced: 'Your own words were replaced.',
    bringBack: 'Bring my words back',
    save: 'Save as the sprint’s goal',
    keys: 'Ctrl + Enter saves.',
    restored: (when: string) => `Your unsaved goal is back. You typed it ${when}.`,
    discard: 'Discard',
    now: 'The goal in Jira now',
    noneYet: 'Jira has no goal for this sprint yet.',
    same: 'This is the goal in Jira.',
  },
  hints: {
    'lists-keys': (words: string) => `${words}: a key says nothing to whoever did not write it. What will be better when it is done?`,
    'lists-deeds': (words: string) => `“${words}” says what is done. What will be better then, and for whom?`,
  },
  saved: 'Saved as the sprint’s goal.',
  undone: 'The goal is as it was.',
  undo: 'Undo',
  mayNot: {
    permission: 'You may not manage sprints here, so you can read everything and not save a goal. Whoever administers the project can allow it.',
    closed: 'This sprint is closed. Jira does not let anybody change its goal any more.',
  },
  trouble: {
    forbidden: 'Jira does not let you change this sprint. Your text is kept in this browser.',
    'not-found': 'The sprint is gone, or you may not see it any more. Your text is kept in this browser.',
    rejected: 'Jira refused this goal; the sprint may be closed by now, or the goal too long for it. Your text is kept in this browser.',
    busy: (seconds: number) => `Jira is busy. Try again in ${count(seconds, 'second', 'seconds')}. Your text is kept.`,
    other: 'It was not saved: Jira did not answer. Your text is kept; try again.',
    changed: (theirs: string) => `Somebody else changed the goal meanwhile: “${theirs}”`,
    changedToNothing: 'Somebody else emptied the goal meanwhile.',
    saveMine: 'Save mine all the same',
    takeTheirs: 'Take theirs',
  },
};

export type GoalWords = typeof goal;
