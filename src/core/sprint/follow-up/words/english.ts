import type { FollowUpWords } from './follow-up-words';

export const english: FollowUpWords = {
  locale: 'en-GB',
  question: 'did we get the expected value? The day has come on which we wanted to know.',
  questionAgain: (answeredOn) => `did we get the expected value? On ${answeredOn} it was too early to tell, and today is the day to look again.`,
  expected: (value) => `We expected: ${value}`,
  number: (name, number, by) => `${name}: ${number}${by === null ? '' : ` by ${by}`}`,
  baseline: (number) => `It was ${number} when we started.`,
  how: 'One click under “Hypothesis” on this page answers: achieved, partly, not achieved, or too early to tell.',
};
