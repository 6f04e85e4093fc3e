import { number } from './counting';
import type { history as english } from '../en/history';

/** How a hypothesis came to be what it is. */
export const history: typeof english = {
  open: 'Verlauf',
  title: 'Verlauf der Hypothese',
  none: 'Noch ist nichts geschrieben. Jede Änderung wird hier aufgehoben.',
  list: 'Alle Änderungen, die neueste zuerst',
  changes: {
    first: 'hat die Hypothese geschrieben',
    edited: (parts) => `hat geändert: ${parts}`,
    editedSomething: 'hat etwas geändert',
    nothing: 'hat ohne Änderung gespeichert',
    ticked: (text) => `hat „${text}“ abgehakt`,
    unticked: (text) => `hat den Haken bei „${text}“ entfernt`,
    agreed: (side) => `hat für ${side} zugestimmt`,
    withdrew: (side) => `hat die Zustimmung für ${side} zurückgezogen`,
    restored: (revision) => `hat Fassung ${number(revision)} zurückgeholt`,
    answered: (answer) => `hat die Wertfrage beantwortet: ${answer}`,
    retracted: 'hat die letzte Antwort auf die Wertfrage zurückgenommen',
  },
  sides: { consumer: 'den Kunden', product: 'das Produkt', team: 'das Team' },
  revision: (revision) => `Fassung ${number(revision)}`,
  current: 'Aktuell',
  before: 'Vorher',
  after: 'Nachher',
  firstRevision: 'So fing es an.',
  unread: 'Die Fassung davor ist noch nicht geladen.',
  onlyAgreement: 'Der Text blieb gleich.',
  restore: 'Diese Fassung zurückholen',
  restored: (revision) => `Fassung ${number(revision)} ist wieder da, als neue Fassung.`,
  more: 'Ältere Änderungen laden',
};
