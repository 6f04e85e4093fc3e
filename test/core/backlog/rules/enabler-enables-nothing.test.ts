import { found, written } from '../an-item';

test('an enabler that names nothing has no worth', () => {
  expect(found({ hypothesis: written({ kind: 'enabler', enables: [] }) })).toEqual(['enabler-enables-nothing']);
});

test('an enabler that names what it makes possible is fine', () => {
  expect(found({ hypothesis: written({ kind: 'enabler', enables: ['10012'] }) })).toEqual([]);
});

test('a hypothesis enables nothing and need not', () => {
  expect(found({ hypothesis: written({ kind: 'hypothesis', enables: [] }) })).toEqual([]);
});
