import { verdictDraftStore, type VerdictDraft } from '../../../static/drafts/verdict-draft';
import { nothingTyped } from '../../../static/verdict/typed-verdict';

const draft: VerdictDraft = {
  typedAt: '2026-11-22T14:00:00.000Z',
  base: { number: 3, verdictAt: null, typed: nothingTyped },
  typed: { ...nothingTyped, answer: 'partly', learnt: 'half a tho' },
};

function inMemory() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

test('an answer that is not saved comes back as it was, to the same person on the same issue', () => {
  const storage = inMemory();
  verdictDraftStore(storage, '10001', 'paula').save(draft);
  expect(verdictDraftStore(storage, '10001', 'paula').load()).toEqual(draft);
  expect(verdictDraftStore(storage, '10001', 'devi').load()).toBeNull();
  expect(verdictDraftStore(storage, '10002', 'paula').load()).toBeNull();
});

test('it lies apart from what is typed in the hypothesis, and nothing is left of one that was let go', () => {
  const storage = inMemory();
  const store = verdictDraftStore(storage, '10001', 'paula');
  store.save(draft);
  expect([...storage.kept.keys()]).toEqual(['value-backlog.verdict-draft.10001.paula']);
  store.clear();
  expect(storage.kept.size).toBe(0);
});

test('what nobody can read is no draft', () => {
  const storage = inMemory();
  storage.setItem('value-backlog.verdict-draft.10001.paula', '{"typed":7}');
  expect(verdictDraftStore(storage, '10001', 'paula').load()).toBeNull();
});
