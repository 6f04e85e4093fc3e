import { findProjectProperties } from '../../src/jira/find-project-properties';
import { anAnswer, jiraThatSays } from './an-answer';

const projects = (...values: readonly object[]) => anAnswer({ isLast: true, total: values.length, values });

test('several properties of a project come in one call; what it does not have is left out', async () => {
  const { request, sent } = jiraThatSays(projects({ id: '10', key: 'BAKE', properties: { a: { x: 1 } } }));
  expect(await findProjectProperties(request)('10', ['a', 'b'])).toEqual({ a: { x: 1 } });
  expect(sent.map(({ path }) => path)).toEqual(['/rest/api/3/project/search?id=10&properties=a%2Cb']);
});

test('of a project that has neither, there is nothing', async () => {
  const { request, sent } = jiraThatSays(projects({ id: '10', properties: {} }));
  expect(await findProjectProperties(request)('10', ['a', 'b'])).toEqual({});
  expect(sent).toHaveLength(1);
});

test.each([
  ['the answer tells of no properties any more', projects({ id: '10', key: 'BAKE' })],
  ['the search leaves the project out, as an archived one', projects()],
])('where %s, each is asked for by itself', async (_why, answer) => {
  const { request, sent } = jiraThatSays(answer, anAnswer({ key: 'a', value: 7 }), anAnswer('', 404));
  expect(await findProjectProperties(request)('10', ['a', 'b'])).toEqual({ a: 7 });
  expect(sent.slice(1).map(({ path }) => path)).toEqual(['/rest/api/3/project/10/properties/a', '/rest/api/3/project/10/properties/b']);
});

test('what goes wrong on the way is told', async () => {
  const { request } = jiraThatSays(anAnswer('', 503));
  await expect(findProjectProperties(request)('10', ['a'])).rejects.toMatchObject({ code: 'unavailable' });
});
