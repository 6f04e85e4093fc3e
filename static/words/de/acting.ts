import type { acting as english } from '../en/acting';

/** What a person does here, and what became of it. */
export const acting: typeof english = {
  save: 'Speichern',
  cancel: 'Abbrechen',
  undo: 'Rückgängig',
  discard: 'Verwerfen',
  tryAgain: 'Noch einmal versuchen',
  saved: 'Gespeichert.',
  saving: 'Wird gespeichert …',
  loading: 'Lädt …',
  edit: (part) => `Bearbeiten: ${part}`,
  addMore: 'Mehr angeben',
  addPart: (part) => `Angeben: ${part}`,
  saveKeys: 'Strg + Eingabe speichert, Esc bricht ab.',
  drafts: {
    restored: (when) => `Dein nicht gespeicherter Text ist wieder da. Getippt: ${when}.`,
    setAside: 'Nicht gespeichert.',
    bringBack: 'Text zurückholen',
  },
  conflict: {
    title: (who) => `${who} hat zuerst gespeichert`,
    explain: 'Nichts ist verloren. Wähle für jeden Teil, welcher Text bleibt, und speichere dann.',
    mine: 'Meins',
    theirs: (who) => `Von ${who}`,
    both: 'Beide Änderungen bleiben.',
    takeAllMine: 'Alles von mir nehmen',
    takeAllTheirs: 'Alles von der anderen Seite nehmen',
    save: 'Diese Auswahl speichern',
    merged: 'Gespeichert, zusammen mit dem, was inzwischen jemand anders geändert hat.',
    readAgain: 'Gerade eben hat es jemand geändert. Bitte erst noch einmal lesen.',
    tookTheirs: 'Es bleibt, was zuerst gespeichert wurde.',
  },
  readOnly: {
    'not-allowed': 'Du kannst hier alles lesen, aber nichts ändern, weil du diesen Vorgang nicht bearbeiten darfst.',
    'not-a-carrier': 'Vorgänge dieses Typs tragen keine Hypothese mehr. Was geschrieben wurde, bleibt lesbar.',
  },
  mended: 'Die Kopie in Jira war von etwas anderem verändert worden. Dies ist der zuletzt gespeicherte Text.',
  catchingUp: 'Suche und Listen ziehen gleich nach.',
};
