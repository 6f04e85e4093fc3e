import type { GuardWords } from './guard-words';
import { signalsInEnglish } from './english-signals';

const quoted = (words: readonly string[]) => words.map((each) => `“${each}”`).join(', ');

/** The guard's English. */
export const english: GuardWords = {
  rules: {
    'task-type': {
      title: 'A to-do by its type',
      message: ({ words }) => `Its issue type, ${quoted(words)}, is one that this project uses for to-dos.`,
      why: 'To-dos are how the team delivers value. They live in the sprint backlog; beside hypotheses they cannot be ordered by value.',
    },
    'todo-in-disguise': {
      title: 'A to-do in disguise',
      message: ({ words, signals = [] }) => {
        const [strongest] = signals;
        const [first = '', ...others] = words;
        const said = strongest === undefined ? 'It reads like a step of the team’s own work' : signalsInEnglish[strongest];
        return `${said}: ${quoted([first])}${others.length === 0 ? '' : ` (and ${quoted(others)})`}.`;
      },
      why: 'It is a step of the team’s own work. Nobody outside can say what it is worth, so it cannot be traded against what is.',
    },
    'no-hypothesis': {
      title: 'No hypothesis',
      message: () => 'Nobody has written yet what value it is expected to bring.',
      why: 'Without “By doing this thing, we expect to get that value” there is nothing to order it by.',
    },
    'template-untouched': {
      title: 'The template is still there',
      message: ({ words }) => `The hypothesis still says what a template left to be filled in: ${quoted(words)}.`,
      why: 'A hypothesis with blanks cannot be agreed to, and cannot turn out right or wrong.',
    },
    'enabler-enables-nothing': {
      title: 'An enabler that enables nothing',
      message: () => 'It is an enabler, and names no hypothesis that it makes possible.',
      why: 'An enabler is worth what it makes possible. One that names nothing has no worth to be ordered by.',
    },
    'serves-nothing': {
      title: 'It serves no hypothesis',
      message: () => 'There is no hypothesis above it.',
      why: 'Nobody can say which value it serves, nor ask for that value when it is delivered.',
    },
    'value-overdue': {
      title: 'The value question is open',
      message: ({ words }) => `It is delivered, its value was expected by ${words.join('')}, and nobody has said whether it came.`,
      why: 'Delivered is not achieved. The most important question of the review is still unanswered.',
    },
    'agreement-reopened': {
      title: 'The agreement is reopened',
      message: () => 'What consumer, product and team agreed to has been changed since.',
      why: 'The sides are no longer talking of the same thing.',
    },
  },
  repairs: {
    'move-to-sprint': 'move it to a sprint',
    'put-under-hypothesis': 'put it under a hypothesis',
    'give-it-a-value': 'say what value it has',
    'write-hypothesis': 'write the hypothesis',
    'name-what-it-enables': 'name what it makes possible',
    'record-verdict': 'say whether the value came',
    'renew-agreement': 'agree again',
    exempt: 'say that it is fine',
  },
};
