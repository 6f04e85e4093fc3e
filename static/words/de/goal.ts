import type { GoalWords } from '../en/goal';
import { count, number } from './counting';

const way = { more: 'mehr', less: 'weniger' } as const;
const spaced = (...words: readonly string[]) => words.filter((word) => word !== '').join(' ');

/** Within a sentence an article is lower case, and a noun keeps its capital. */
const withinSentence = (name: string) => name.replace(/^(?:Der|Die|Das|Den|Alle|Unsere?|Neue|Jede[nrs]?)(?=\s)/, (word) => word.toLowerCase());

/** The sprint's goal as a value. */
export const goal: GoalWords = {
  title: 'Sprintziel',
  of: (sprint) => `Ziel von ${sprint}`,
  phrases: {
    things: (many, what, per, to) => spaced(many, what, way[to], per),
    amount: (many, unit, name, per, to) => spaced(many, unit, way[to], name, per),
    points: (many, isOne, name, to) => spaced(many, isOne ? 'Prozentpunkt' : 'Prozentpunkte', way[to], name),
    reached: (many, unit) => `${many} ${unit}`,
    named: (phrase, name) => `${phrase} (${name})`,
    forWhom: (phrase, beneficiary) => `${phrase} für ${withinSentence(beneficiary)}`,
    within: withinSentence,
  },
  back: 'Alle Sprints',
  failed: 'Der Sprint konnte nicht gelesen werden.',
  hypotheses: {
    title: 'Wozu die Aufgaben des Sprints da sind',
    hint: 'Wähle, worauf es ankommt. Daraus entsteht das Ziel.',
    toDos: (n) => `${count(n, 'Aufgabe', 'Aufgaben')} in diesem Sprint`,
    inSprint: 'selbst im Sprint',
    unsayable: 'Noch steht nirgends, was erwartet wird; ein Ziel kann es nicht sagen.',
    shared: 'Ein Wegbereiter: Sein Gegenwert ist der dessen, was er möglich macht.',
    lacking: (lacks) => `es fehlt: ${lacks}`,
    unseen: (n) => (n === 1 ? '1 Hypothese, die du nicht sehen darfst' : `${number(n)} Hypothesen, die du nicht sehen darfst`),
    unwritten: (n) => `${count(n, 'Epic hat', 'Epics haben')} noch keine Hypothese`,
  },
  none: {
    title: 'Dieser Sprint dient noch keiner Hypothese.',
    hint: 'Ein Ziel ist ein Wert: Hänge Aufgaben unter ein Epic, das sagt, was davon erwartet wird, oder schreib das auf das Epic.',
    empty: 'In diesem Sprint ist noch nichts.',
  },
  busyWork: {
    title: (share) => `${share} der Aufgaben dienen keiner Hypothese`,
    sentence: (busy, all) => `${number(busy)} von ${count(all, 'Aufgabe', 'Aufgaben')}. Was sie wert sind, kann erst jemand sagen, wenn sie einer dienen.`,
    none: 'Jede Aufgabe dient einer Hypothese.',
    more: (n) => `und ${number(n)} weitere`,
  },
  text: {
    label: 'Sprintziel',
    hint: 'In Worten des Wertes: was besser wird, für wen und um wie viel.',
    left: (n) => `noch ${count(n, 'Zeichen', 'Zeichen')}`,
    over: (n) => `${count(n, 'Zeichen', 'Zeichen')} zu viel`,
    compose: 'Aus meiner Auswahl schreiben',
    composed: 'Das ist aus deiner Auswahl entstanden. Ändere es, wie du möchtest.',
    replaced: 'Deine eigenen Worte wurden ersetzt.',
    bringBack: 'Meine Worte zurückholen',
    save: 'Als Sprintziel speichern',
    keys: 'Strg + Eingabe speichert.',
    restored: (when) => `Dein ungespeichertes Ziel ist wieder da. Geschrieben hast du es ${when}.`,
    discard: 'Verwerfen',
    now: 'Das Ziel in Jira',
    noneYet: 'Jira hat für diesen Sprint noch kein Ziel.',
    same: 'Das ist das Ziel in Jira.',
  },
  hints: {
    'lists-keys': (words) => `${words}: Ein Schlüssel sagt nur denen etwas, die ihn angelegt haben. Was wird besser, wenn es fertig ist?`,
    'lists-deeds': (words) => `„${words}“ sagt, was getan wird. Was wird dann besser, und für wen?`,
  },
  saved: 'Als Sprintziel gespeichert.',
  undone: 'Das Ziel ist wieder wie vorher.',
  undo: 'Rückgängig',
  mayNot: {
    permission: 'Du darfst hier keine Sprints verwalten; du kannst alles lesen, aber kein Ziel speichern. Wer das Projekt verwaltet, kann es dir erlauben.',
    closed: 'Dieser Sprint ist abgeschlossen. Jira lässt sein Ziel von niemandem mehr ändern.',
  },
  trouble: {
    forbidden: 'Jira lässt dich diesen Sprint nicht ändern. Dein Text bleibt in diesem Browser.',
    'not-found': 'Den Sprint gibt es nicht mehr, oder du darfst ihn nicht mehr sehen. Dein Text bleibt in diesem Browser.',
    rejected: 'Jira hat dieses Ziel abgelehnt; vielleicht ist der Sprint inzwischen abgeschlossen oder das Ziel zu lang. Dein Text bleibt in diesem Browser.',
    busy: (seconds) => `Jira ist beschäftigt. Versuch es in ${count(seconds, 'Sekunde', 'Sekunden')} noch einmal. Dein Text bleibt.`,
    other: 'Es wurde nicht gespeichert: Jira hat nicht geantwortet. Dein Text bleibt; versuch es noch einmal.',
    changed: (theirs) => `Jemand anderes hat das Ziel inzwischen geändert: „${theirs}“`,
    changedToNothing: 'Jemand anderes hat das Ziel inzwischen geleert.',
    saveMine: 'Trotzdem meines speichern',
    takeTheirs: 'Das andere übernehmen',
  },
};
