import { keyCommand } from '../../../static/check/list/key-command';

const press = (key: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) =>
  keyCommand({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

test.each([
  ['ArrowDown', {}, { type: 'go', by: 1, extends: false }],
  ['ArrowUp', { shiftKey: true }, { type: 'go', by: -1, extends: true }],
  ['PageDown', {}, { type: 'go', by: 8, extends: false }],
  ['Home', {}, { type: 'go-to', end: 'first', extends: false }],
  ['End', { shiftKey: true }, { type: 'go-to', end: 'last', extends: true }],
  [' ', {}, { type: 'toggle' }],
  ['a', { ctrlKey: true }, { type: 'all' }],
  ['A', { metaKey: true }, { type: 'all' }],
  ['Enter', {}, { type: 'repair' }],
  ['Escape', {}, { type: 'none' }],
  ['ArrowRight', {}, { type: 'unfold' }],
  ['ArrowLeft', {}, { type: 'fold' }],
])('%s %p', (key, held, command) => {
  expect(press(key, held)).toEqual(command);
});

test.each([
  ['a', {}],
  ['c', { ctrlKey: true }],
  ['ArrowLeft', { altKey: true }],
  ['Tab', {}],
])('%s %p belongs to the browser', (key, held) => {
  expect(press(key, held)).toBeNull();
});
