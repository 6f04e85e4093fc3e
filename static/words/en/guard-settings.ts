import { count, number } from './counting';
import { failures } from './failures';

/** What a project tells the backlog guard. */
export const guardSettings = {
  title: 'Backlog guard',
  explain: 'It notices to-dos among what the business trades, says why, and helps to mend it. It blocks nothing.',
  strictness: {
    title: 'How sure must it be about a text?',
    names: { relaxed: 'Relaxed', standard: 'Standard', strict: 'Strict' },
    about: {
      relaxed: 'For a project that is just beginning.',
      standard: 'Better silent than wrong.',
      strict: 'For a clean-up in which somebody looks at every item anyway.',
    },
    measured: (right: number, found: number) =>
      `Of 100 warnings ${number(right)} were right, and of 100 to-dos it found ${number(found)}.`,
    howMeasured: (items: number, projects: number) =>
      `Measured on ${count(items, 'item', 'items')} of ${count(projects, 'other project', 'other projects')}; yours may differ: the terser a title, the likelier a to-do is missed. What an issue’s type tells is certain, however strict.`,
  },
  taskTypes: {
    title: 'Which types are for to-dos?',
    explain: 'They are warned about when they wait in the product backlog. By default these are sub-tasks and the type that Jira made as Task, whatever it is called now.',
    ticked: (type: string) => `${type}: for to-dos`,
    back: 'Back to the default',
    backFor: (type: string) => `${type}: back to the default`,
    carriesToo: 'Carries a hypothesis, too',
  },
  customers: {
    title: 'Who is a customer?',
    explain: 'Where developers use the product, “As a developer, I want …” is a customer’s wish and not a to-do. Name such actors here.',
    none: 'Nobody is named yet.',
    actor: 'Actor',
    placeholder: 'developer',
    add: 'Add',
    known: 'This one is a customer already.',
    remove: (actor: string) => `Remove “${actor}”`,
  },
  offer: {
    ask: (items: number, opening: string) =>
      `${count(items, 'item', 'items')} with “${opening}” ${items === 1 ? 'was' : 'were'} exempted. In this project, does “${opening}” mean a customer?`,
    accept: 'Yes, a customer',
    decline: 'No',
  },
  exemptions: {
    title: 'Exemptions',
    explain: 'Somebody said “It’s fine”, and why. The guard keeps quiet about that until the exemption is revoked.',
    none: 'No item is exempt. “It’s fine” on a warning makes it so.',
    loadFailed: 'The exemptions could not be loaded.',
    byRule: 'Warning',
    allRules: 'All',
    byText: 'Search',
    byTextPlaceholder: 'Item, reason or person',
    shown: (shown: number, loaded: number, thereIsMore: boolean) => {
      if (thereIsMore) return `${number(shown)} of the first ${count(loaded, 'exemption', 'exemptions')}`;
      const all = count(loaded, 'exemption', 'exemptions');
      return shown === loaded ? all : `${number(shown)} of ${all}`;
    },
    more: 'Load more',
    because: (rule: string, reason: string) => `${rule}: “${reason}”`,
    revoke: 'Revoke',
    revokeFor: (key: string, rule: string) => `Revoke: ${key}, ${rule}`,
    revoked: 'The guard looks at it again.',
    undoFor: (key: string, rule: string) => `Undo: ${key}, ${rule}`,
    failed: {
      ...failures.failed.savingSettings,
      'invalid-input': 'This could not be changed as it is. Reload the page.',
      'not-found': 'The issue is gone, or you may not see it any more.',
      'not-allowed': 'You may not edit this issue.',
    },
  },
};
