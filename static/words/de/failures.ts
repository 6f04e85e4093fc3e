import { count, number } from './counting';
import type { failures as english } from '../en/failures';

const soon = (seconds: number) => `Bitte in ${count(seconds, 'Sekunde', 'Sekunden')} noch einmal versuchen.`;

const tellAdmin = (reference: string) => `Für die Jira-Administration: ${reference}`;

const saving: (typeof english)['failed']['saving'] = {
  'invalid-input': 'So ließ es sich nicht speichern.',
  'not-found': 'Den Vorgang gibt es nicht mehr, oder du darfst ihn nicht mehr sehen. Dein Text bleibt in diesem Browser.',
  'not-allowed': 'Du darfst diesen Vorgang nicht bearbeiten. Dein Text bleibt in diesem Browser.',
  'not-a-carrier': 'Vorgänge dieses Typs tragen keine Hypothese mehr. Dein Text bleibt in diesem Browser.',
  'review-moved': 'Gerade eben hat jemand das Review geschlossen oder wieder geöffnet. Bitte erst noch einmal ansehen.',
  'does-not-fit': (over) =>
    `Alles zusammen ist um ${count(over, 'Zeichen', 'Zeichen')} zu lang für Jira. Bitte etwas kürzen.`,
  busy: (seconds) => `Das war viel auf einmal. ${soon(seconds)} Dein Text bleibt.`,
  unavailable: 'Nicht gespeichert: Jira hat nicht geantwortet. Dein Text bleibt; bitte noch einmal versuchen.',
  unexpected: (reference) =>
    `Nicht gespeichert, und das ist unser Fehler. Dein Text bleibt; bitte noch einmal versuchen. ${tellAdmin(reference)}`,
};

/** What went wrong, and what can be done about it. */
export const failures: typeof english = {
  numbers: {
    notANumber: (example) => `Bitte eine Zahl schreiben, etwa ${example}.`,
    percent: 'Bitte eine ganze Zahl von 0 bis 100 schreiben.',
    ask: {
      ambiguous: (typed) => `„${typed}“ lässt sich verschieden lesen. Welche Zahl ist es?`,
      'written-otherwise': (typed) => `„${typed}“ schreibt man hier anders. Ist es diese Zahl?`,
      'in-percent': (typed) => `„${typed}“ ist eine Angabe in Prozent. Ist diese Zahl gemeint?`,
    },
  },
  problems: {
    missing: 'Bitte ausfüllen.',
    'too-long': (limit) => (limit === undefined ? 'Das ist zu lang.' : `Höchstens ${number(limit)} Zeichen.`),
    overBy: (n) => `${number(n)} Zeichen zu viel.`,
    'too-many': (limit) => (limit === undefined ? 'Das sind zu viele.' : `Höchstens ${number(limit)}.`),
    'too-small': 'Diese Zahl ist zu klein.',
    'too-large': 'Diese Zahl ist zu groß.',
    'wrong-type': 'So ließ es sich nicht speichern.',
    'unknown-field': 'So ließ es sich nicht speichern.',
    'unknown-id': 'Das gibt es nicht, oder du darfst es nicht sehen.',
    'enables-cycle': 'Das würde ermöglichen, wodurch es selbst erst möglich wird.',
    'no-such-day': 'Diesen Tag gibt es nicht.',
    'in-the-past': 'Dieser Tag ist vorbei. Bitte heute oder einen Tag nennen, der noch kommt.',
    'control-character': 'In diesem Text ist ein unsichtbares Zeichen. Bitte die Stelle neu tippen.',
    repeated: 'Das steht doppelt da.',
  },
  failed: {
    screen: 'Das ließ sich nicht zeigen.',
    load: 'Die Hypothese ließ sich nicht laden.',
    loadHistory: 'Der Verlauf ließ sich nicht laden.',
    loadSettings: 'Die Einstellungen ließen sich nicht laden.',
    loadMore: 'Weiteres ließ sich nicht laden.',
    jira: {
      unauthorised: 'Jira kennt dich nicht mehr. Bitte die Seite neu laden und anmelden.',
      forbidden: 'Jira erlaubt es nicht. Die Projektadministration kann dir Zugriff geben.',
      'not-found': 'Es ist nicht mehr da, oder du darfst es nicht sehen.',
      rejected: 'Jira hat die Anfrage abgelehnt. Bitte neu laden; bleibt es so, hilft die Jira-Administration.',
      'too-large': 'Es ist zu groß für Jira.',
      conflict: 'Im selben Moment hat es jemand geändert. Bitte noch einmal versuchen.',
      unavailable: 'Jira hat nicht geantwortet. Bitte die Verbindung prüfen und noch einmal versuchen.',
      unreadable: 'Jiras Antwort ließ sich nicht lesen. Bitte noch einmal versuchen; bleibt es so, hilft die Jira-Administration.',
    },
    jiraIsBusy: (seconds) => `Jira ist ausgelastet. ${soon(seconds)}`,
    saving,
    savingSettings: {
      ...saving,
      'not-found': 'Das Projekt gibt es nicht mehr, oder du darfst es nicht mehr sehen.',
      'not-allowed': 'Nur die Projektadministration kann diese Einstellungen ändern.',
      busy: (seconds) => `Das war viel auf einmal. ${soon(seconds)}`,
      unavailable: 'Nicht gespeichert: Jira hat nicht geantwortet. Bitte noch einmal versuchen.',
      unexpected: (reference) => `Nicht gespeichert, und das ist unser Fehler. Bitte noch einmal versuchen. ${tellAdmin(reference)}`,
    },
    reading: {
      ...saving,
      'not-found': 'Es ist nicht mehr da, oder du darfst es nicht sehen.',
      'not-allowed': 'Du darfst es nicht sehen.',
      busy: (seconds) => `Das war viel auf einmal. ${soon(seconds)}`,
      unavailable: 'Jira hat nicht geantwortet. Bitte die Verbindung prüfen und noch einmal versuchen.',
      unexpected: (reference) => `Das ist unser Fehler. Bitte noch einmal versuchen. ${tellAdmin(reference)}`,
    },
  },
};
