import type { SprintsWords } from '../en/sprints';
import { count, number } from './counting';

/** All sprints of a board with the state of their reviews, and what is due now. */
export const sprints: SprintsWords = {
  title: 'Sprints',
  board: 'Board',
  failed: 'Die Sprints konnten nicht gelesen werden.',
  none: {
    title: 'Dieses Projekt hat keine Sprints.',
    hint: 'Ein Board mit Sprints zeigt hier, wozu jeder davon da war und was daraus wurde.',
    unborn: 'Dieses Board hat noch keinen Sprint. Lege einen im Backlog an, dann zeigt er hier, wozu er da ist.',
  },
  due: {
    title: 'Jetzt fällig',
    aside: (n) => count(n, 'Wert zu erfragen', 'Werte zu erfragen'),
    none: 'Kein Wert wartet darauf, erfragt zu werden.',
    since: (day, away) => `fällig am ${day}, ${away}`,
    answer: 'Antworten',
    answerOf: (key) => `Antworten: ${key}`,
    fold: 'Nicht jetzt',
    failed: 'Was fällig ist, konnte nicht gelesen werden.',
    more: (n) => `${number(n)} weitere zeigen`,
  },
  list: {
    title: 'Sprints dieses Boards',
    hits: 'Aufgegangene Wetten',
    days: (from, to) => `${from} bis ${to}`,
    noGoal: 'kein Ziel',
    earlier: (n) => `${count(n, 'früheren Sprint', 'frühere Sprints')} zeigen`,
    reviewsFailed: 'Der Stand der Reviews konnte nicht gelesen werden.',
  },
  states: { active: 'Läuft', future: 'Nicht begonnen', closed: 'Beendet' },
  reviews: {
    none: 'Noch kein Review',
    future: 'Kommt, wenn er begonnen hat',
    open: 'Offen',
    reopened: 'Wieder geöffnet',
    closed: (when) => `Abgeschlossen ${when}`,
    loading: 'Wird geladen …',
  },
  answered: (answered, all) => `${number(answered)} von ${number(all)} beantwortet`,
  open: (n) => `${number(n)} offen`,
  noQuestions: 'keine Fragen',
  hitRate: (hits, settled, share) => `${number(hits)} von ${number(settled)} (${share})`,
  unsettled: 'noch keine entschieden',
  do: {
    review: 'Review',
    reviewOf: (sprint) => `Review: ${sprint}`,
    summary: 'Zusammenfassung',
    summaryOf: (sprint) => `Zusammenfassung: ${sprint}`,
    goal: 'Ziel',
    goalOf: (sprint) => `Ziel: ${sprint}`,
  },
};
