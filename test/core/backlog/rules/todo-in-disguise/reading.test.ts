import { readText } from '../../../../../src/core/backlog/rules/todo-in-disguise/reading';
import { readStory } from '../../../../../src/core/backlog/rules/todo-in-disguise/story';
import { whoActs } from '../../../../../src/core/backlog/rules/todo-in-disguise/who-acts';

test.each([
  ['As a cook, I want to buy flour so that I can cook.', 'As a cook', 'cook', 'to buy flour', 'I can cook'],
  ['As an older person I’d like large letters', 'As an older person', 'older person', 'large letters', ''],
  ['As User, I want to be able to log in', 'As User', 'User', 'to be able to log in', ''],
  ['iOS: as the owner, I need a till in order to sell', 'as the owner', 'owner', 'a till', 'sell'],
  ['Als Bäckerin möchte ich früher öffnen, damit Pendler kommen', 'Als Bäckerin', 'Bäckerin', 'früher öffnen', 'Pendler kommen'],
])('reads the story “%s”', (text, opening, actor, deed, benefit) => {
  expect(readStory(text)).toEqual({ opening, actor, deed, benefit });
});

test.each([
  ['Sell croissants'],
  ['Use it as a base class'],
  ['As all the flags are defaults, we can remove them'],
  ['As discussed, open earlier'],
  ['As a first step, we need to open earlier'],
])('“%s” tells none', (text) => {
  expect(readStory(text)).toBeNull();
});

test.each([
  ['tester', 'maker'],
  ['member of the development team', 'maker'],
  ['UX designer', 'maker'],
  ['developer', 'insider'],
  ['software engineer', 'insider'],
  ['site reliability engineer', 'insider'],
  ['product owner', 'insider'],
  ['user', 'user'],
  ['app developer', 'user'],
  ['commuter', 'customer'],
  ['power user', 'customer'],
  ['tester of a customer', 'customer'],
])('a %s is a %s', (actor, kind) => {
  expect(whoActs(actor, [])).toBe(kind);
});

test('whom a project calls a customer is one, in any case', () => {
  expect(whoActs('Senior Developer', ['developer'])).toBe('customer');
  expect(whoActs('tester', ['', 'developer'])).toBe('maker');
});

test.each([
  ['[Launcher] iOS: Add a button', 'Add a button'],
  ['We need to open at six', 'open at six'],
  ['SAM - Upgrade the till', 'Upgrade the till'],
  ['S9 Upgrade the till', 'Upgrade the till'],
  ['(shop) [till]', '(shop) [till]'],
  ['Mehl kaufen', 'kaufen Mehl'],
])('the deed of “%s” is “%s”', (summary, deed) => {
  expect(readText(summary, '', []).deeds).toEqual([deed]);
});

test('a label of words is kept beside the deed: it may say what is done', () => {
  expect(readText('Investigation: slow ovens', '', []).deeds).toEqual(['slow ovens', 'Investigation: slow ovens']);
});

test('the story of a maker in the description adds its deed, that of a customer does not', () => {
  expect(readText('Order module', 'As a developer, I want to refactor it.', []).deeds).toEqual(['Order module', 'refactor it']);
  expect(readText('Order module', 'As a commuter, I want to compare prices.', []).deeds).toEqual(['Order module']);
});

test('only a story in the title makes the deed that of a user', () => {
  expect(readText('As a shopper, I want to compare cakes', '', []).deedIsUsers).toBe(true);
  expect(readText('Compare frameworks', 'As a shopper, I want fast pages', []).deedIsUsers).toBe(false);
});
