import { addUser, createJiraState, type Issue, type JiraState } from '../../../local/jira';
import { type CsvImport, importCsv } from '../../../local/import/csv';

const now = new Date('2026-11-22T09:00:00.000Z');

export const siteWithPaula = (): JiraState => {
  const state = createJiraState({ locale: 'en-US' });
  addUser(state, { id: 'paula', emailAddress: 'paula@bakery.example', displayName: 'Paula' });
  return state;
};

export interface Imported extends CsvImport {
  readonly state: JiraState;
  /** By rank. */
  readonly ranked: readonly Issue[];
  readonly get: (key: string) => Issue;
}

/** Imports into a fresh site, unless one is given. */
export function imported(text: string, options: { projectKey?: string; name?: string; state?: JiraState } = {}): Imported {
  const { state = siteWithPaula(), ...rest } = options;
  const result = importCsv(state, text, { now, ...rest });
  const issues = state.issues.where('project', result.project.id);
  return {
    ...result,
    state,
    ranked: issues.toSorted((a, b) => state.rankOrder.compare(a, b)),
    get: (key) => {
      const [issue] = state.issues.where('key', key);
      if (!issue) throw new Error(`No issue ${key}`);
      return issue;
    },
  };
}

export const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

/** The text of a document, as somebody would type it. */
export function textOf(description: Issue['description']): string {
  const paragraphs = (description?.content ?? []) as readonly { content: readonly { type: string; text?: string }[] }[];
  return paragraphs.map(({ content }) => content.map((node) => (node.type === 'hardBreak' ? '\n' : node.text)).join('')).join('\n\n');
}
