import { assess, found, written } from '../an-item';

test('what a template left to be filled in is quoted', () => {
  expect(assess({ hypothesis: written({ thing: 'doing <thing>' }) }).findings).toEqual([
    { rule: 'template-untouched', severity: 'warn', words: ['<thing>'] },
  ]);
});

test('a hypothesis that is filled in is fine', () => {
  expect(found({ hypothesis: written() })).toEqual([]);
});

test('nothing written is another rule’s business', () => {
  expect(found({ hypothesis: { state: 'none' } })).not.toContain('template-untouched');
});

test('in a sprint it is no longer traded', () => {
  expect(found({ hypothesis: written({ thing: 'doing <thing>' }), inSprint: true })).toEqual([]);
});
