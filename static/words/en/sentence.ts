/** The sentence, and the gentle remarks about it. */
export const sentence = {
  /** The sentence: before the thing, between thing and value, after the value. */
  sentence: { before: 'By doing', between: ', we expect', after: '.' },
  sentenceFields: { thing: 'By doing …', value: 'we expect …' },
  sentencePlaceholders: { thing: 'croissants with real butter', value: 'guests who come back and bring friends' },
  sentenceIntro: 'What will we do, and what do we expect to get from it?',
  writeIt: 'Write the hypothesis',
  nothingWritten: 'No hypothesis is written here yet.',
  hints: {
    dismiss: 'Hide this hint',
    rules: {
      'no-reason': () => 'Why do you believe it? With a reason we learn more from what happens.',
      'no-measure': () => 'How will we see it? One number to watch makes it testable.',
      'value-repeats-thing': (words: string) => `${words} only says the thing again. What is it good for?`,
      'two-measures': (words: string) => `${words} can turn out differently. Which one decides?`,
      'several-changes': (words: string) => `With ${words} these are several changes. Which one brings the value?`,
      'untouched-template': (words: string) => `${words} still comes from the template. What is it here?`,
    },
  },
};
