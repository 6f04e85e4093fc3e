import type { measures as english } from '../en/measures';
import { count, number } from './counting';

/** The measures of a project, as they are picked and made. */
export const measures: typeof english = {
  pick: 'Welche Messgröße?',
  own: 'Etwas anderes, in eigenen Worten',
  placeholder: 'Unter den Messgrößen des Projekts suchen',
  inUnit: (unit) => `in ${unit}`,
  share: 'Zu den Messgrößen des Projekts hinzufügen',
  shareExplain: 'Dann können andere sie wählen, und sie kann einen Kurs bekommen.',
  takeThat: 'Diese wählen',
  refused: {
    'no-currency': 'Ein Kurs sagt, was eine Einheit in der Währung wert ist. Bitte wähle zuerst eine Währung.',
    'unknown-measure': 'Diese Messgröße wurde inzwischen entfernt.',
    'id-taken': 'Diese Messgröße gibt es schon.',
    'name-taken': { current: 'Das Projekt hat schon eine Messgröße, die so heißt.', retired: 'Das Projekt hat eine abgelöste Messgröße, die so heißt. Sie lässt sich wieder einführen.' },
    'unit-in-use': 'Hypothesen verwenden diese Messgröße, und ihre Zahlen stehen in deren Einheit. Ist die Einheit nur anders geschrieben?',
    'too-many-measures': (most) => `Ein Projekt kann ${count(most, 'Messgröße', 'Messgrößen')} haben. Entferne eine, die niemand verwendet.`,
    'too-long': (most) => `Alle Texte zusammen sind länger als die ${number(most)} Zeichen, die Jira aufhebt. Bitte kürze einige Begründungen.`,
  },
};
