import { signalsInGerman } from './german-signals';
import type { GuardWords } from './guard-words';

const quoted = (words: readonly string[]) => words.map((each) => `„${each}“`).join(', ');

/** `YYYY-MM-DD` as German writes a day. */
const day = (date: string) => date.split('-').map(Number).reverse().join('.');

/** The guard's German. */
export const german: GuardWords = {
  rules: {
    'task-type': {
      title: 'Seinem Typ nach eine Aufgabe',
      message: ({ words }) => `Vorgänge vom Typ ${quoted(words)} sind in diesem Projekt Aufgaben.`,
      why: 'Mit Aufgaben liefert das Team den Wert. Sie gehören ins Sprint Backlog; neben Hypothesen lassen sie sich nicht nach Wert ordnen.',
    },
    'todo-in-disguise': {
      title: 'Eine verkleidete Aufgabe',
      message: ({ words, signals = [] }) => {
        const [strongest] = signals;
        const [first = '', ...others] = words;
        const said = strongest === undefined ? 'Es liest sich wie ein Arbeitsschritt des Teams' : signalsInGerman[strongest];
        return `${said}: ${quoted([first])}${others.length === 0 ? '' : ` (und ${quoted(others)})`}.`;
      },
      why: 'Es ist ein Arbeitsschritt des Teams. Niemand außerhalb kann sagen, was er wert ist; darum lässt er sich nicht gegen das tauschen, was etwas wert ist.',
    },
    'no-hypothesis': {
      title: 'Keine Hypothese',
      message: () => 'Noch hat niemand geschrieben, welcher Wert davon erwartet wird.',
      why: 'Ohne „Durch diese Sache erwarten wir jenen Wert“ gibt es nichts, wonach es sich ordnen ließe.',
    },
    'template-untouched': {
      title: 'Da steht noch die Vorlage',
      message: ({ words }) => `In der Hypothese steht noch, was eine Vorlage zum Ausfüllen ließ: ${quoted(words)}.`,
      why: 'Einer Hypothese mit Lücken kann niemand zustimmen, und sie kann sich weder als richtig noch als falsch erweisen.',
    },
    'enabler-enables-nothing': {
      title: 'Ein Wegbereiter, der nichts möglich macht',
      message: () => 'Es ist ein Wegbereiter und nennt keine Hypothese, die er möglich macht.',
      why: 'Ein Wegbereiter ist wert, was er möglich macht. Nennt er nichts, hat er keinen Wert, nach dem er sich ordnen ließe.',
    },
    'serves-nothing': {
      title: 'Dient keiner Hypothese',
      message: () => 'Darüber steht keine Hypothese.',
      why: 'Niemand kann sagen, welchem Wert es dient, oder nach diesem Wert fragen, wenn es geliefert ist.',
    },
    'value-overdue': {
      title: 'Die Frage nach dem Wert ist offen',
      message: ({ words }) =>
        `Es ist geliefert, der Wert war bis ${words.map(day).join('')} erwartet, und niemand hat gesagt, ob er gekommen ist.`,
      why: 'Geliefert ist nicht erreicht. Die wichtigste Frage des Reviews ist noch ohne Antwort.',
    },
    'agreement-reopened': {
      title: 'Die Einigung ist wieder offen',
      message: () => 'Worauf sich Kunde, Produkt und Team geeinigt hatten, ist seither geändert worden.',
      why: 'Die Seiten sprechen nicht mehr von derselben Sache.',
    },
  },
  repairs: {
    'move-to-sprint': 'in einen Sprint verschieben',
    'put-under-hypothesis': 'einer Hypothese unterordnen',
    'give-it-a-value': 'sagen, welchen Wert es hat',
    'write-hypothesis': 'die Hypothese schreiben',
    'name-what-it-enables': 'nennen, was er möglich macht',
    'record-verdict': 'sagen, ob der Wert gekommen ist',
    'renew-agreement': 'sich noch einmal einigen',
    exempt: 'sagen, dass es so in Ordnung ist',
  },
};
