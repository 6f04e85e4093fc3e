import { count, number } from './counting';

const soon = (seconds: number) => `Try again in ${count(seconds, 'second', 'seconds')}.`;

const tellAdmin = (reference: string) => `For your Jira admin: ${reference}`;

const saving = {
  'invalid-input': 'This could not be saved as it is.',
  'not-found': 'The issue is gone, or you may not see it any more. Your text is kept in this browser.',
  'not-allowed': 'You may not edit this issue. Your text is kept in this browser.',
  'not-a-carrier': 'Issues of this type carry no hypothesis any more. Your text is kept in this browser.',
  'review-moved': 'Somebody closed the review, or opened it again, a moment ago. Please look at it again first.',
  'does-not-fit': (over: number) =>
    `All together it is ${count(over, 'character', 'characters')} too long for Jira. Please shorten something.`,
  busy: (seconds: number) => `That was a lot at once. ${soon(seconds)} Your text is kept.`,
  unavailable: 'It was not saved: Jira did not answer. Your text is kept; try again.',
  unexpected: (reference: string) => `It was not saved, and that is our mistake. Your text is kept; try again. ${tellAdmin(reference)}`,
};

/** What went wrong, and what can be done about it. */
export const failures = {
  numbers: {
    notANumber: (example: string) => `Please write a number, as in ${example}.`,
    percent: 'Please write a whole number from 0 to 100.',
    ask: {
      ambiguous: (typed: string) => `“${typed}” can be read in different ways. Which number is it?`,
      'written-otherwise': (typed: string) => `“${typed}” is not how numbers are written here. Is it this one?`,
      'in-percent': (typed: string) => `“${typed}” is a percentage. Is this number meant?`,
    },
  },
  problems: {
    missing: 'Please fill this in.',
    'too-long': (limit: number | undefined) =>
      limit === undefined ? 'This is too long.' : `At most ${count(limit, 'character', 'characters')}.`,
    overBy: (n: number) => `${count(n, 'character', 'characters')} too many.`,
    'too-many': (limit: number | undefined) => (limit === undefined ? 'These are too many.' : `At most ${number(limit)}.`),
    'too-small': 'This number is too small.',
    'too-large': 'This number is too large.',
    'wrong-type': 'This could not be saved as it is.',
    'unknown-field': 'This could not be saved as it is.',
    'unknown-id': 'This does not exist, or you may not see it.',
    'enables-cycle': 'This would make possible what makes it possible.',
    'no-such-day': 'There is no such day.',
    'in-the-past': 'This day is over. Please name today or a day to come.',
    'control-character': 'There is an invisible character in this text. Please type that part again.',
    repeated: 'This is there twice.',
  },
  failed: {
    screen: 'This could not be shown.',
    load: 'The hypothesis could not be loaded.',
    loadHistory: 'The history could not be loaded.',
    loadSettings: 'The settings could not be loaded.',
    loadMore: 'More could not be loaded.',
    jira: {
      unauthorised: 'Jira does not know you any more. Reload the page and sign in.',
      forbidden: 'Jira does not allow it. A project admin can give you access.',
      'not-found': 'It is gone, or you may not see it.',
      rejected: 'Jira refused the question. Reload the page; if it stays like this, tell your Jira admin.',
      'too-large': 'It is too large for Jira.',
      conflict: 'Somebody changed it at the same moment. Try again.',
      unavailable: 'Jira did not answer. Check your connection and try again.',
      unreadable: 'Jira’s answer could not be read. Try again; if it stays like this, tell your Jira admin.',
    },
    jiraIsBusy: (seconds: number) => `Jira is busy. ${soon(seconds)}`,
    saving,
    savingSettings: {
      ...saving,
      'not-found': 'The project is gone, or you may not see it any more.',
      'not-allowed': 'Only project admins can change these settings.',
      busy: (seconds: number) => `That was a lot at once. ${soon(seconds)}`,
      unavailable: 'It was not saved: Jira did not answer. Try again.',
      unexpected: (reference: string) => `It was not saved, and that is our mistake. Try again. ${tellAdmin(reference)}`,
    },
    reading: {
      ...saving,
      'not-found': 'It is gone, or you may not see it.',
      'not-allowed': 'You may not see it.',
      busy: (seconds: number) => `That was a lot at once. ${soon(seconds)}`,
      unavailable: 'Jira did not answer. Check your connection and try again.',
      unexpected: (reference: string) => `That is our mistake. Try again. ${tellAdmin(reference)}`,
    },
  },
};
