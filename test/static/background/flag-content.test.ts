import { flagContent } from '../../../static/background/flag-content';
import { loadFlagWords } from '../../../static/background/flag-words';
import type { Flagged } from '../../../static/background/flagged';
import { aFlagged } from './a-flagged';

/** Without the marks that keep a text to itself. */
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');

async function said(flagged: readonly Flagged[], locale = 'en-US') {
  const { title, description, choices } = flagContent(flagged, await loadFlagWords(locale));
  return { title: plain(title), description: plain(description), choices };
}

const disguised: Partial<Flagged> = {
  finding: { rule: 'todo-in-disguise', severity: 'warn', words: ['Refactor'], signals: ['opens-with-restructuring'] },
};

test('a flag names the item, the rule and what can be done', async () => {
  expect(await said([aFlagged('1')])).toEqual({
    title: '“Buy flour” is a to-do',
    description: expect.stringMatching(/^Its issue type, “Task”, is one that this project uses for to-dos\. To-dos are how the team delivers value\./),
    choices: ['move-to-sprint', 'put-under-hypothesis', 'give-it-a-value', 'exempt'],
  });
});

test('where the text gave it away, its words are quoted', async () => {
  expect(await said([aFlagged('1', { summary: 'Refactor the till', ...disguised })])).toMatchObject({
    title: '“Refactor the till” reads like a to-do',
    description: expect.stringContaining('“Refactor”'),
  });
});

test('another warning is called by its name', async () => {
  const finding = { rule: 'no-hypothesis', severity: 'warn', words: [] } as const;
  expect((await said([aFlagged('1', { finding, todo: false, summary: 'Croissants' })])).title).toBe('“Croissants”: No hypothesis');
});

test('who can mend nothing can still open it', async () => {
  expect((await said([aFlagged('1', { repairs: [] })])).choices).toEqual(['open']);
});

test('several items are counted, the first of them named, and looked at together', async () => {
  const flagged = ['Buy flour', 'Buy butter', 'Sweep', 'Paint the door', 'Mend the oven'].map((summary, n) => aFlagged(String(n), { summary }));
  expect(await said(flagged)).toEqual({
    title: '5 to-dos were ranked in the product backlog',
    description: '“Buy flour”, “Buy butter”, “Sweep” and 2 more',
    choices: ['choose'],
  });
  expect(await said(flagged.slice(0, 2))).toMatchObject({ description: '“Buy flour”, “Buy butter”' });
});

test('several of which one is no to-do are not called to-dos', async () => {
  const { title } = await said([aFlagged('1'), aFlagged('2', { todo: false })]);
  expect(title).toBe('2 items in the product backlog cannot be ordered by value yet');
});

test('a German reads German', async () => {
  expect((await said([aFlagged('1', { summary: 'Mehl kaufen' })], 'de-DE')).title).toBe('„Mehl kaufen“ ist eine Aufgabe');
  expect((await said([aFlagged('1'), aFlagged('2')], 'de-AT')).title).toBe('2 Aufgaben wurden ins Product Backlog eingeordnet');
});

test('a long text is cut between letters, and one that is written from right to left stays within its quotation marks', async () => {
  const family = '👨‍👩‍👧';
  const long = `${'Buy flour '.repeat(5)}for ${family.repeat(40)}`;
  const { title } = flagContent([aFlagged('1', { summary: long })], await loadFlagWords('en-US'));
  expect(title).toBe(`“\u2068${'Buy flour '.repeat(5)}for ${family.repeat(25)}…\u2069” is a to-do`);
  const turning = flagContent([aFlagged('1', { summary: 'Buy\u202E flour\n\u2067now' })], await loadFlagWords('en-US'));
  expect(turning.title).toBe('“\u2068Buy  flour  now\u2069” is a to-do');
});
