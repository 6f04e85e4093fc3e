import type { FollowUpWords } from './follow-up-words';

export const german: FollowUpWords = {
  locale: 'de-DE',
  question: 'haben wir den erwarteten Wert bekommen? Der Tag ist da, an dem wir es wissen wollten.',
  questionAgain: (answeredOn) => `haben wir den erwarteten Wert bekommen? Am ${answeredOn} war es zu früh für eine Antwort, und heute ist der Tag, noch einmal nachzusehen.`,
  expected: (value) => `Wir haben erwartet: ${value}`,
  number: (name, number, by) => `${name}: ${number}${by === null ? '' : ` bis ${by}`}`,
  baseline: (number) => `Am Anfang waren es ${number}.`,
  how: 'Ein Klick unter „Hypothese“ auf dieser Seite antwortet: erreicht, teilweise, nicht erreicht oder zu früh.',
};
