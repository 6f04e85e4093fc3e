import { number } from './counting';
import type { settings as english } from '../en/settings';

const levels = (level: number) => {
  if (level < 0) return 'Ebene der Unteraufgaben';
  if (level === 0) return 'Ebene der Aufgaben';
  return level === 1 ? 'Ebene der Epics' : `Ebene ${number(level)}`;
};

/** Which issue types carry a hypothesis. */
export const settings: typeof english = {
  page: 'Einstellungen von Value Backlog',
  title: 'Welche Vorgänge tragen eine Hypothese?',
  explain: 'Sie zeigen „Durch … erwarten wir …“ und alles, was dazugehört. Was unter ihnen liegt, sind ihre Aufgaben.',
  fromLevel: 'Nach Ebene',
  levelAndAbove: (level) => (level < 0 ? 'Alle Ebenen' : `${levels(level)} und darüber`),
  recommended: 'Empfohlen',
  types: 'Nach Vorgangstyp',
  typesExplain: 'Einzelne Typen lassen sich ausnehmen oder hinzunehmen. Ausnahmen bleiben, wenn sich die Ebene ändert.',
  noTypes: 'Dieses Projekt hat keine Vorgangstypen.',
  levelOf: levels,
  carries: (type) => `${type}: trägt eine Hypothese`,
  exception: 'Ausnahme',
  followLevel: 'Der Ebene folgen',
  backToLevel: (type) => `${type}: der Ebene folgen`,
  stays: 'Was auf einem Vorgang steht, bleibt. Trägt sein Typ keine Hypothese mehr, lässt es sich lesen, aber nicht ändern.',
  notAdmin: 'Du kannst diese Einstellungen sehen; ändern kann sie nur die Projektadministration.',
  saved: 'Gespeichert. Es gilt ab sofort.',
  conflict: 'Gerade eben hat jemand anderes gespeichert. Unten siehst du deine eigene Auswahl.',
  takeMine: 'Meine speichern',
  takeTheirs: 'Die andere behalten',
};
