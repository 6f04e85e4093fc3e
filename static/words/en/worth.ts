/** What a hypothesis is worth, or what is missing for that. */
export const worth = {
  title: 'Worth',
  path: 'How it comes about',
  hidePath: 'Hide the calculation',
  notInCurrency: 'Not in the same currency',
  failed: 'What it makes possible could not be loaded.',
  unknownMeasure: 'A measure that this project does not have',
  retired: 'retired',
};
