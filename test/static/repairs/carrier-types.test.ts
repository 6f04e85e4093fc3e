import { defaultProjectSettings } from '../../../src/core/settings/project-settings';
import { becoming, carrierTypes, itemsInNeed } from '../../../static/repairs/carrier-types';
import { anItem } from './builders';

const type = (id: string, name: string, hierarchyLevel: number) => ({ id, name, hierarchyLevel, madeAsTask: name === 'Task', iconUrl: null });
const types = [type('1', 'Epic', 1), type('9', 'Initiative', 2), type('2', 'Story', 0), type('3', 'Task', 0), type('4', 'Sub-task', -1)];
const storiesToo = { ...defaultProjectSettings, carriers: { fromLevel: 1, exceptions: { '2': true, '4': true } } };

const names = (settings: typeof defaultProjectSettings) => carrierTypes(types, settings).map(({ name }) => name);

test('what an item can become, the nearest level first, and never a sub-task', () => {
  expect(names(defaultProjectSettings)).toEqual(['Epic', 'Initiative']);
  expect(names(storiesToo)).toEqual(['Story', 'Epic', 'Initiative']);
});

test('items whose type carries a hypothesis need no other', () => {
  const items = [anItem('1', { typeId: '2' }), anItem('2', { typeId: '3' })];
  expect(itemsInNeed(items, carrierTypes(types, storiesToo)).map(({ id }) => id)).toEqual(['2']);
});

test.each([
  ['an epic lets go of the epic above', '1', '80', true],
  ['an epic with nothing above lets go of nothing', '1', null, false],
  ['a story stays under its epic', '2', '80', false],
])('%s', (_, typeId, parentId, leavesParent) => {
  const carriers = carrierTypes(types, storiesToo);
  const repair = becoming(carriers.find(({ id }) => id === typeId)!, [anItem('1', { typeId: '3', parentId })], carriers);
  expect(repair).toEqual({ kind: 'give-it-a-value', typeId, keptTypeIds: ['2', '1', '9'], leavesParent });
});
