import type { worth as english } from '../en/worth';

/** What a hypothesis is worth, or what is missing for that. */
export const worth: typeof english = {
  title: 'Gegenwert',
  path: 'Wie er zustande kommt',
  hidePath: 'Rechnung ausblenden',
  notInCurrency: 'Nicht in derselben Währung',
  missing: 'Es fehlt:',
  ifItComesTrue: (amount) => `Wenn es eintritt: ${amount}`,
  lacks: {
    'nothing-written': 'eine Hypothese',
    'no-measure': 'eine Messgröße',
    'own-measure': 'eine Messgröße des Projekts',
    'unit-mixed': 'die Einheit des Projekts',
    'unknown-measure': 'eine Messgröße dieses Projekts',
    'no-baseline': 'der Ausgangswert',
    'no-likely': 'was wahrscheinlich ist',
    'no-confidence': 'die Zuversicht',
    'no-currency': 'die Währung des Projekts',
    'no-rate': 'der Kurs',
    'enables-nothing': 'was er möglich macht',
    cycle: 'ein Ende: Er macht möglich, was ihn möglich macht',
    'nothing-enabled-has-worth': 'ein Gegenwert dessen, was er möglich macht',
  },
  shared: 'Sein Anteil an dem, was er möglich macht',
  loading: 'Liest, was er möglich macht …',
  failed: 'Was er möglich macht, konnte nicht geladen werden.',
  settings: 'Einstellungen von Value Backlog',
  unknownMeasure: 'Eine Messgröße, die es in diesem Projekt nicht gibt',
  retired: 'abgelöst',
};
