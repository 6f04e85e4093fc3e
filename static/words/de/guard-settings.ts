import type { guardSettings as english } from '../en/guard-settings';
import { count, number } from './counting';
import { failures } from './failures';

/** What a project tells the backlog guard. */
export const guardSettings: typeof english = {
  title: 'Backlog-Wächter',
  explain: 'Er bemerkt Aufgaben zwischen dem, womit gehandelt wird, sagt warum und hilft, es zu richten. Er verbietet nichts.',
  strictness: {
    title: 'Wie sicher muss er sich bei einem Text sein?',
    names: { relaxed: 'Nachsichtig', standard: 'Mittel', strict: 'Streng' },
    about: {
      relaxed: 'Für ein Projekt, das gerade anfängt.',
      standard: 'Lieber still als falsch.',
      strict: 'Für ein Aufräumen, bei dem ohnehin jemand jeden Vorgang ansieht.',
    },
    measured: (right, found) => `Von 100 Warnungen waren ${number(right)} richtig, und von 100 Aufgaben fand er ${number(found)}.`,
    howMeasured: (items, projects) =>
      `Gemessen an ${count(items, 'Vorgang', 'Vorgängen')} aus ${count(projects, 'anderen Projekt', 'anderen Projekten')}; bei euch kann es anders sein: Je knapper ein Titel, desto leichter wird eine Aufgabe übersehen. Was der Typ eines Vorgangs sagt, ist immer sicher.`,
  },
  taskTypes: {
    title: 'Welche Typen sind für Aufgaben?',
    explain:
      'Zu ihnen gibt es eine Warnung, wenn sie im Product Backlog warten. Ohne Ausnahme sind es Unteraufgaben und der Typ, den Jira als „Aufgabe“ angelegt hat, wie immer er jetzt heißt.',
    ticked: (type) => `${type}: für Aufgaben`,
    back: 'Wieder wie vorgegeben',
    backFor: (type) => `${type}: wieder wie vorgegeben`,
    carriesToo: 'Trägt auch eine Hypothese',
  },
  customers: {
    title: 'Wer ist Kunde?',
    explain:
      'Wo Entwickler das Produkt nutzen, ist „Als Entwickler möchte ich …“ ein Kundenwunsch und keine Aufgabe. Solche Rollen lassen sich hier nennen.',
    none: 'Noch ist niemand genannt.',
    actor: 'Rolle',
    placeholder: 'Entwickler',
    add: 'Hinzufügen',
    known: 'Diese Rolle ist schon Kunde.',
    remove: (actor) => `„${actor}“ entfernen`,
  },
  offer: {
    ask: (items, opening) =>
      `${count(items, 'Vorgang', 'Vorgänge')} mit „${opening}“ ${items === 1 ? 'wurde' : 'wurden'} ausgenommen. Ist mit „${opening}“ in diesem Projekt ein Kunde gemeint?`,
    accept: 'Ja, ein Kunde',
    decline: 'Nein',
  },
  exemptions: {
    title: 'Ausnahmen von der Warnung',
    explain: 'Jemand hat gesagt: „Ist in Ordnung“, und warum. Der Wächter schweigt dazu, bis die Ausnahme aufgehoben wird.',
    none: 'Kein Vorgang ist ausgenommen. „Ist in Ordnung“ an einer Warnung nimmt ihn aus.',
    loadFailed: 'Die Ausnahmen ließen sich nicht laden.',
    byRule: 'Warnung',
    allRules: 'Alle',
    byText: 'Suchen',
    byTextPlaceholder: 'Vorgang, Grund oder Person',
    shown: (shown, loaded, thereIsMore) => {
      if (thereIsMore) return `${number(shown)} von den ersten ${count(loaded, 'Ausnahme', 'Ausnahmen')}`;
      return shown === loaded ? count(loaded, 'Ausnahme', 'Ausnahmen') : `${number(shown)} von ${count(loaded, 'Ausnahme', 'Ausnahmen')}`;
    },
    more: 'Weitere laden',
    because: (rule, reason) => `${rule}: „${reason}“`,
    revoke: 'Aufheben',
    revokeFor: (key, rule) => `Aufheben: ${key}, ${rule}`,
    revoked: 'Der Wächter sieht wieder hin.',
    undoFor: (key, rule) => `Rückgängig: ${key}, ${rule}`,
    failed: {
      ...failures.failed.savingSettings,
      'invalid-input': 'So ließ es sich nicht ändern. Bitte die Seite neu laden.',
      'not-found': 'Den Vorgang gibt es nicht mehr, oder du darfst ihn nicht mehr sehen.',
      'not-allowed': 'Du darfst diesen Vorgang nicht bearbeiten.',
    },
  },
};
