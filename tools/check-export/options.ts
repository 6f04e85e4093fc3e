import { parseArgs, types } from 'node:util';
import { strictnesses, type Strictness } from '../../src/core/settings/guard';

export const usage = `Usage: npm run --silent check-export -- FILE.csv [options]

Reads a CSV export of Jira and says which of its items are to-dos. FILE.csv may be - for standard input.

  --format text|json|csv                 how to say it (text)
  --strictness relaxed|standard|strict   how sure to be before warning (standard)
  --task-types NAME,NAME                 issue types that are to-dos (Task, Sub-task)
  --customers WORD,WORD                  actors who are customers here, as in "As a developer"
  --fail-on-todo                         exit with 1 if there is a to-do
  --help                                 this

Exit code: 0 done, 1 there is a to-do and --fail-on-todo, 2 it could not be read.`;

const formats = ['text', 'json', 'csv'] as const;
export type Format = (typeof formats)[number];

export interface Options {
  readonly file: string;
  readonly format: Format;
  readonly strictness: Strictness;
  /** Null where the usual ones are meant. */
  readonly taskTypes: readonly string[] | null;
  readonly customers: readonly string[];
  readonly failOnTodo: boolean;
}

/** The command line asks for something that there is not. */
export class WrongUsage extends Error {}

/** @throws WrongUsage */
export function readOptions(given: readonly string[]): Options | 'help' {
  const { values, positionals } = parsed(given);
  if (values.help === true) return 'help';
  const [file, ...more] = positionals;
  if (file === undefined) throw new WrongUsage('Which file?');
  if (more.length > 0) throw new WrongUsage(`One file at a time: ${more.join(' ')} is too much.`);
  return {
    file,
    format: oneOf(formats, '--format', values.format),
    strictness: oneOf(strictnesses, '--strictness', values.strictness),
    taskTypes: values['task-types'] === undefined ? null : list(values['task-types']),
    customers: list(values.customers),
    failOnTodo: values['fail-on-todo'],
  };
}

function parsed(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        strictness: { type: 'string', default: 'standard' },
        'task-types': { type: 'string' },
        customers: { type: 'string', default: '' },
        'fail-on-todo': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    // Node's own sentence names the option that it does not know.
    throw new WrongUsage(types.isNativeError(error) ? (error.message.split('. ')[0] ?? '') : '', { cause: error });
  }
}

function oneOf<T extends string>(choices: readonly T[], option: string, value: string): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new WrongUsage(`${option} is ${choices.join(', ')}, not “${value}”.`);
  return found;
}

const list = (text: string) =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
