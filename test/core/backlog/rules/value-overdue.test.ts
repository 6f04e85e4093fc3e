import { assess, found, today, written } from '../an-item';

const delivered = { statusCategory: 'done', verdict: 'open' } as const;

test.each([['2026-11-21'], [today]])('delivered, expected by %s, and no verdict: the value question is open', (dueDate) => {
  expect(assess({ ...delivered, hypothesis: written({ dueDate }) })).toMatchObject({
    todo: false,
    findings: [{ rule: 'value-overdue', severity: 'hint', words: [dueDate] }],
  });
});

test.each([
  ['the day has not come', { hypothesis: written({ dueDate: '2026-11-23' }) }],
  ['there is no day', { hypothesis: written({ dueDate: null }) }],
  ['somebody answered', { hypothesis: written({ dueDate: today }), verdict: 'given' as const }],
  ['nobody looked for an answer', { hypothesis: written({ dueDate: today }), verdict: 'unknown' as const }],
  ['it is not delivered', { hypothesis: written({ dueDate: today }), statusCategory: 'indeterminate' as const }],
])('no hint when %s', (_, said) => {
  expect(found({ ...delivered, ...said })).toEqual([]);
});
