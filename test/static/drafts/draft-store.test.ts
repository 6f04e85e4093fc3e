import type { Draft } from '../../../static/drafts/draft';
import { createDraftStore } from '../../../static/drafts/draft-store';
import { aHypothesis } from '../../core/hypothesis/a-hypothesis';

const draft: Draft = {
  typedAt: '2026-11-22T14:00:00.000Z',
  places: {
    sentence: {
      typed: { thing: 'half a tho', value: '' },
      base: { number: 3, hypothesis: aHypothesis() },
      touched: true,
    },
  },
};

function inMemory(entries: Record<string, string> = {}) {
  const kept = new Map(Object.entries(entries));
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

test('what was typed comes back as it was', () => {
  const storage = inMemory();
  createDraftStore(storage, '10001', 'paula').save(draft);
  expect(createDraftStore(storage, '10001', 'paula').load()).toEqual(draft);
});

test("nobody gets another person's draft, or that of another issue", () => {
  const storage = inMemory();
  createDraftStore(storage, '10001', 'paula').save(draft);
  expect(createDraftStore(storage, '10001', 'devi').load()).toBeNull();
  expect(createDraftStore(storage, '10002', 'paula').load()).toBeNull();
});

test('what was saved or discarded does not come back', () => {
  const storage = inMemory();
  const store = createDraftStore(storage, '10001', 'paula');
  store.save(draft);
  store.clear();
  expect(store.load()).toBeNull();
  expect(storage.kept.size).toBe(0);
});

test.each(['rubbish', '{}', '{"typedAt":"2026-11-22T14:00:00Z","places":{"sentence":{"typed":{"thing":1}}}}'])(
  'a draft that cannot be read (%s) is none',
  (text) => {
    const storage = inMemory({ 'value-backlog.draft.10001.paula': text });
    expect(createDraftStore(storage, '10001', 'paula').load()).toBeNull();
  },
);

test('a browser that forbids its storage does not stop anybody from typing', () => {
  const forbidden = () => {
    throw new Error('SecurityError');
  };
  const store = createDraftStore({ getItem: forbidden, setItem: forbidden, removeItem: forbidden }, '10001', 'paula');
  expect(() => store.save(draft)).not.toThrow();
  expect(() => store.clear()).not.toThrow();
  expect(store.load()).toBeNull();
});
