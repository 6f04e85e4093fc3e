import { createJiraState, addUser, restoreJiraState } from '../../../local/jira';
import { importNote, importOnce } from '../../../local/site/command-line/import-file';

const now = new Date('2026-11-22T09:00:00.000Z');
const csv = 'Summary\nSell croissants\nRent a cart\n';

function site() {
  const state = createJiraState({ locale: 'en-US' });
  addUser(state, { id: 'paula', emailAddress: 'paula@bakery.example', displayName: 'Paula' });
  return state;
}

test('a file becomes a project, which is said', () => {
  const state = site();
  const imported = importOnce(state, csv, now);
  expect(importNote('bakery.csv', imported)).toBe('2 issues from bakery.csv are now the project IMPORT.');
  expect(state.issues.where('key', 'IMPORT-2')[0]?.summary).toBe('Rent a cart');
});

test('the same file is not imported again on a site that was kept, which is said', () => {
  const first = site();
  importOnce(first, csv, now);
  const kept = restoreJiraState(first.snapshot());
  const again = importOnce(kept, csv, now);
  expect(importNote('bakery.csv', again)).toBe('bakery.csv is the project IMPORT already, and is not imported again.');
  expect(kept.projects.all().map(({ key }) => key)).toEqual(['IMPORT']);
});

test('another file becomes a project of its own', () => {
  const state = site();
  importOnce(state, csv, now);
  importOnce(state, `${csv}Bake by night\n`, now);
  expect(state.projects.all().map(({ key }) => key)).toEqual(['IMPORT', 'IMPORT2']);
});
