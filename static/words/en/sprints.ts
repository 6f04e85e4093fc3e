import { count, number } from './counting';

/** All sprints of a board with the state of their reviews, and what is due now. */
export const sprints = {
  title: 'Sprints',
  board: 'Board',
  failed: 'The sprints could not be read.',
  none: {
    title: 'This project has no sprints.',
    hint: 'A board with sprints shows here what each of them served, and what came of it.',
    unborn: 'This board has no sprint yet. Make one in the backlog, and it shows here what it serves.',
  },
  due: {
    title: 'Due now',
    aside: (n: number) => count(n, 'value to ask for', 'values to ask for'),
    none: 'No value is waiting to be asked for.',
    since: (day: string, away: string) => `due ${day}, ${away}`,
    answer: 'Answer',
    answerOf: (key: string) => `Answer: ${key}`,
    fold: 'Not now',
    failed: 'What is due could not be read.',
    more: (n: number) => `Show ${number(n)} more`,
  },
  list: {
    title: 'Sprints of this board',
    hits: 'Bets that came in',
    days: (from: string, to: string) => `${from} to ${to}`,
    noGoal: 'no goal',
    earlier: (n: number) => `Show ${count(n, 'earlier sprint', 'earlier sprints')}`,
    reviewsFailed: 'The state of the reviews could not be read.',
  },
  states: { active: 'Running', future: 'Not started', closed: 'Completed' },
  reviews: {
    none: 'Not reviewed yet',
    future: 'Comes when it has started',
    open: 'Open',
    reopened: 'Opened again',
    closed: (when: string) => `Closed ${when}`,
    loading: 'Loading…',
  },
  answered: (answered: number, all: number) => `${number(answered)} of ${number(all)} answered`,
  open: (n: number) => `${number(n)} open`,
  noQuestions: 'no questions',
  hitRate: (hits: number, settled: number, share: string) => `${number(hits)} of ${number(settled)} (${share})`,
  unsettled: 'none settled yet',
  do: {
    review: 'Review',
    reviewOf: (sprint: string) => `Review: ${sprint}`,
    summary: 'Summary',
    summaryOf: (sprint: string) => `Summary: ${sprint}`,
    goal: 'Goal',
    goalOf: (sprint: string) => `Goal: ${sprint}`,
  },
};

export type SprintsWords = typeof sprints;
