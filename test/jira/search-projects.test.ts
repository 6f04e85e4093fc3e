import { searchProjects } from '../../src/jira/search-projects';
import { anAnswer, jiraThatSays } from './an-answer';

const bakery = { id: '10000', key: 'BAKE', name: 'Bakery' };

test('projects are found by a part of their name or key, by name', async () => {
  const { request, sent } = jiraThatSays(anAnswer({ values: [{ ...bakery, simplified: false }] }));
  expect(await searchProjects(request)('ba & ke')).toEqual([bakery]);
  expect(sent[0]?.path).toBe('/rest/api/3/project/search?orderBy=name&maxResults=50&query=ba+%26+ke');
});

test('without anything typed, all of them', async () => {
  const { request, sent } = jiraThatSays(anAnswer({ values: [] }));
  expect(await searchProjects(request)('')).toEqual([]);
  expect(sent[0]?.path).not.toContain('query');
});
