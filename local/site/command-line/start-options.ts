import { parseArgs } from 'node:util';

export interface StartOptions {
  readonly port: number;
  readonly data: string;
  readonly reset: boolean;
  readonly open: boolean;
  readonly har: string | undefined;
  readonly importFile: string | undefined;
  readonly locale: 'en-US' | 'de-DE';
  readonly help: boolean;
}

export const help = `Starts a local stand-in for Jira that runs the app, with a bakery's backlog to try it on.

  npm start -- [options]

  --port N           port to listen on; a taken one gives way to the next (4280)
  --data FOLDER      where the site is kept between runs (.local-site)
  --reset            forget what was kept and start over
  --open             open the site in the browser
  --import FILE.csv  make a project of a CSV export of Jira
  --har FILE         record every REST exchange, as HAR 1.2
  --locale de-DE     Jira's own names in German, on a new site (en-US)
  --help             show this
`;

/** An option that can't be understood, in a sentence. */
export class BadOption extends Error {}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new BadOption(`--port takes a number from 1 to 65535, not "${text}".`);
}

function readLocale(text: string): StartOptions['locale'] {
  if (text === 'en-US' || text === 'de-DE') return text;
  throw new BadOption(`--locale takes en-US or de-DE, not "${text}".`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      strict: true,
      options: {
        port: { type: 'string', default: '4280' },
        data: { type: 'string', default: '.local-site' },
        reset: { type: 'boolean', default: false },
        open: { type: 'boolean', default: false },
        har: { type: 'string' },
        import: { type: 'string' },
        locale: { type: 'string', default: 'en-US' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    // Node's own words, up to where it begins to explain how to pass positionals.
    throw new BadOption((error instanceof Error ? error.message : String(error)).split('. To specify')[0] ?? 'Unknown option');
  }
}

/** @throws BadOption */
export function readStartOptions(args: readonly string[]): StartOptions {
  const values = parse(args);
  if (values.data === '') throw new BadOption('--data takes the name of a folder.');
  return {
    port: readPort(values.port),
    data: values.data,
    reset: values.reset,
    open: values.open,
    har: values.har,
    importFile: values.import,
    locale: readLocale(values.locale),
    help: values.help,
  };
}
