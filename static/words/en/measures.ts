import { count, number } from './counting';

/** The measures of a project, as they are picked and made. */
export const measures = {
  pick: 'Which measure?',
  own: 'Something else, in our own words',
  placeholder: 'Search the project’s measures',
  inUnit: (unit: string) => `in ${unit}`,
  share: 'Add to the project’s measures',
  shareExplain: 'Then others can pick it, and it can get an exchange rate.',
  takeThat: 'Pick that one',
  refused: {
    'no-currency': 'An exchange rate says what a unit is worth in the currency. Please choose a currency first.',
    'unknown-measure': 'This measure was removed meanwhile.',
    'id-taken': 'This measure is there already.',
    'name-taken': { current: 'The project has a measure of that name already.', retired: 'The project has a retired measure of that name. It can be restored.' },
    'unit-in-use': 'Hypotheses use this measure, and their numbers are in its unit. Is the unit only written differently?',
    'too-many-measures': (most: number) => `A project can have ${count(most, 'measure', 'measures')}. Remove one that nobody uses.`,
    'too-long': (most: number) => `All texts together are longer than the ${number(most)} characters that Jira keeps. Please shorten some reasons.`,
  },
};
