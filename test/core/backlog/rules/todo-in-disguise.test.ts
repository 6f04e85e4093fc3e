import { assess, epic, found, story, written } from '../an-item';

test.each([
  'Buy flour',
  'Go shopping',
  'As a cook, I want to buy flour so that I can cook',
  'As a cook, I want to buy sugar, so that I can cook croissants',
  'Refactor the checkout controller',
  'As a developer, I want to refactor the payment module so that it is easier to maintain',
  'As a developer, I want to extract the price calculation into its own class, so we can reuse it',
  'As a tester, I want a test plan so that I can test the release',
  'As a user, I want the code to be covered by integration tests',
  'Write unit tests for the voucher service',
  'LoginServiceIT fails on Windows',
  'Upgrade Spring Boot to 3.2',
  '[Spike] offline mode',
  'Investigate slow login',
  'Release 2.4.1',
  'Deploy version 3 to production',
  'Migrate the build from Maven to Gradle',
  'Fix compiler warnings in parser.cpp',
  'Create mock-ups for the new order page',
  'Prepare the sprint review',
  'Prepare a demo for the review',
  'Plan a workshop about vouchers',
  'Schedule a meeting with the mill',
  'Confirm that the backup works',
  'Upgrade to Java 21',
  'Upgrade from Java 17 to 21',
  'Spike',
  'Reduce technical debt in billing',
  'Als Entwickler möchte ich das Bestellmodul refaktorieren, damit der Code wartbar bleibt',
  'Als Koch möchte ich Mehl kaufen, damit ich kochen kann',
  'Unit-Tests für die Preisberechnung schreiben',
  'Mehl kaufen',
  'Investigation: slow ovens',
  'Update to Node 22',
  'Remove the unused price constants',
  'Rename get_price to price in PriceRepo',
  'chore: remove the constants of the old till',
])('“%s” is a to-do', (summary) => {
  expect(found({ summary })).toEqual(['todo-in-disguise']);
});

test.each([
  'Sell croissants to commuters',
  'Gluten-free bread',
  'As a commuter, I want to order breakfast on my phone so that I need not queue',
  'As a customer, I want to buy croissants online',
  'As a shopper, I want to compare two cakes so that I can choose the right one',
  'As a user, I want to reset my password',
  'As a user, I want to install plugins from the marketplace',
  'As a student, I want to review my answers before I submit',
  'As a developer, I want an API to query orders so that I can build my own dashboard',
  'As an app developer, I want to test my app in the emulator',
  'Login page does not load in Safari',
  'Add dark mode',
  'Support OAuth login',
  'Export orders as CSV',
  'Getting started guide for new users',
  'Improve search performance for large catalogues',
  'Remove the registration step before checkout',
  'Confirm before deleting an order',
  'Compare branches',
  'Backlog pagination',
  'Test results page',
  'Plan a birthday cake',
  'Schedule a pickup',
  'Prepare an order for pickup',
  'Confirm the order by text message',
  'Spike in demand is shown to the shop manager',
  'Upgrade to Premium from within the app',
  'Upgrade my subscription',
  'As a tester at a brewery, I want to write down how a beer tasted',
  'Als Pendlerin möchte ich vorbestellen, damit ich nicht warten muss',
  'Kunden können online bezahlen',
  'Remove the limit of ten items in a basket',
  'Be able to specify who picks up the order',
  'Use the phone in landscape',
  'Move the basket to at most 3 steps',
  'Remove an item from my basket',
  'Upgrading from 1.9 to 2.2 loses the vouchers',
  'Convert the guide & update it for 2.0: Getting started',
])('“%s” is none', (summary) => {
  expect(found({ summary })).toEqual([]);
});

test('who builds the product is quoted, however much else speaks for a to-do', () => {
  const [finding] = assess({ summary: 'As a developer, I want to refactor the payment module so that it is easier to maintain' }).findings;
  expect(finding?.words).toContain('As a developer');
});

test('the words that triggered it are quoted as they were typed, the strongest first', () => {
  expect(assess({ summary: 'Refactor the Jenkins job' }).findings).toEqual([
    {
      rule: 'todo-in-disguise',
      severity: 'warn',
      words: ['Refactor', 'Jenkins'],
      signals: ['opens-with-restructuring', 'names-debt', 'names-build'],
    },
  ]);
});

test('a story in the description counts, too', () => {
  const description = 'As a developer, I want to refactor it so that the code is easier to maintain.';
  expect(assess({ summary: 'Order module', description }).score).toBeGreaterThan(assess({ summary: 'Order module' }).score);
  expect(found({ summary: 'Order module', description })).toEqual(['todo-in-disguise']);
});

test('a project says whom it calls a customer', () => {
  const summary = 'As a developer, I want to deploy to production with one command';
  expect(found({ summary })).toEqual(['todo-in-disguise']);
  expect(found({ summary }, { customers: ['developer'] })).toEqual([]);
});

test('the stricter, the more is warned about', () => {
  const summary = 'Replace log4j with logback';
  expect(found({ summary }, { strictness: 'strict' })).toEqual(['todo-in-disguise']);
  expect(found({ summary }, { strictness: 'standard' })).toEqual([]);
  expect(found({ summary: 'Release 2.4.1' }, { strictness: 'relaxed' })).toEqual([]);
});

test('an item whose hypothesis is written is judged by that', () => {
  const summary = 'Refactor the oven';
  expect(found({ summary, type: epic, hypothesis: written() })).toEqual([]);
  expect(found({ summary, type: epic, hypothesis: written({ value: '' }) })).toEqual(['todo-in-disguise']);
});

test.each([
  ['in a sprint', { inSprint: true }],
  ['done', { statusCategory: 'done' as const }],
])('a to-do that is %s is where it belongs', (_, said) => {
  expect(found({ summary: 'Buy flour', type: story, ...said })).toEqual([]);
});
