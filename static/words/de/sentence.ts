import type { sentence as english } from '../en/sentence';

/** The sentence, and the gentle remarks about it. */
export const sentence: typeof english = {
  sentence: { before: 'Durch', between: ' erwarten wir', after: '.' },
  sentenceFields: { thing: 'Durch …', value: 'erwarten wir …' },
  sentencePlaceholders: { thing: 'Croissants mit echter Butter', value: 'Gäste, die wiederkommen und Freunde mitbringen' },
  sentenceIntro: 'Was tun wir, und was erwarten wir davon?',
  writeIt: 'Hypothese schreiben',
  nothingWritten: 'Hier steht noch keine Hypothese.',
  hints: {
    dismiss: 'Hinweis ausblenden',
    rules: {
      'no-reason': () => 'Warum glaubt ihr das? Mit einem Grund lernen wir mehr aus dem, was passiert.',
      'no-measure': () => 'Woran werden wir es sehen? Eine Zahl macht es prüfbar.',
      'value-repeats-thing': (words) => `${words} sagt nur die Sache noch einmal. Wofür ist sie gut?`,
      'two-measures': (words) => `${words} können verschieden ausgehen. Was davon entscheidet?`,
      'several-changes': (words) => `Mit ${words} sind es mehrere Änderungen. Welche davon bringt den Wert?`,
      'untouched-template': (words) => `${words} stammt noch aus der Vorlage. Was ist es hier?`,
    },
  },
};
