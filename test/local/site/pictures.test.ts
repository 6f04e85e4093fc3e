import { ask, basic, fromPage, ids, makeFolder, startSmallSite, type SmallSite } from './small-site';

const folder = makeFolder();
let site: SmallSite;

beforeAll(async () => {
  site = await startSmallSite(folder);
});

afterAll(async () => {
  await site.close();
  folder.remove();
});

const read = async (path: string) => (await ask(site.port, path, { headers: basic('paula@bakery.example') })).text;

/** Every address of a picture in an answer of Jira's. */
const picturesIn = (text: string): readonly string[] => [...new Set([...text.matchAll(/"(http[^"]+\/(?:secure|images)\/[^"]+)"/g)].map(([, address = '']) => address))];

test.each(['/rest/api/3/myself', '/rest/api/3/issue/BAKE-1', '/rest/api/3/project/BAKE', '/rest/agile/1.0/board', '/rest/api/3/issuetype', '/rest/api/3/priority'])(
  'pictures that %s names are there',
  async (path) => {
    const addresses = picturesIn(await read(path));
    const answers = await Promise.all(addresses.map((address) => ask(site.port, address.slice(site.url.length))));
    for (const { status, headers, text } of answers) expect([status, headers['content-type'], text.slice(0, 4)]).toEqual([200, 'image/svg+xml', '<svg']);
  },
);

test('an issue names pictures of its type, status, priority, project and people', async () => {
  expect(picturesIn(await read('/rest/api/3/issue/BAKE-1')).length).toBeGreaterThanOrEqual(4);
});

test('somebody who is not there has a picture without a name', async () => {
  const { status, text } = await ask(site.port, '/secure/useravatar?ownerId=nobody', { headers: fromPage(site.port, ids.paula) });
  expect([status, text.includes('>?<')]).toEqual([200, true]);
});

test.each(['/images/icons/issuetypes/constructor.svg', '/images/icons/priorities/9.svg', '/secure/attachment/1'])('%s is not there', async (path) => {
  expect((await ask(site.port, path)).status).toBe(404);
});
