import type { worth as english } from '../en/worth';

/** What a hypothesis is worth, or what is missing for that. */
export const worth: typeof english = {
  title: 'Gegenwert',
  path: 'Wie er zustande kommt',
  hidePath: 'Rechnung ausblenden',
  notInCurrency: 'Nicht in derselben Währung',
  failed: 'Was er möglich macht, konnte nicht geladen werden.',
  unknownMeasure: 'Eine Messgröße, die es in diesem Projekt nicht gibt',
  retired: 'abgelöst',
};
