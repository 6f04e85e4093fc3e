import type { RecordedExchange } from '../../../local/har/recorder';
import { ask, basic, fromPage, ids, makeFolder, startSmallSite, type SmallSite } from './small-site';

const folder = makeFolder();
const exchanges: RecordedExchange[] = [];
let site: SmallSite;

beforeAll(async () => {
  site = await startSmallSite(folder, { onExchange: (exchange) => exchanges.push(exchange) });
});

afterAll(async () => {
  await site.close();
  folder.remove();
});

const frames = () => `127.0.0.1:${site.port}`;

describe('the two origins', () => {
  test("Jira's pages asked for at the frames' address are sent to the site's", async () => {
    const { status, headers } = await ask(site.port, '/browse/BAKE-1?x=1', { host: frames() });
    expect([status, headers.location]).toEqual([302, `${site.url}/browse/BAKE-1?x=1`]);
  });

  test("the app's screens asked for at the site's address are sent to the frames'", async () => {
    const { status, headers } = await ask(site.port, '/app/ui/panel.html');
    expect([status, headers.location]).toEqual([302, `http://${frames()}/app/ui/panel.html`]);
  });

  test('a path that looks like another host stays on this one', async () => {
    const { headers } = await ask(site.port, '//evil.example/x', { host: frames() });
    expect(headers.location).toBe(`${site.url}//evil.example/x`);
  });

  test('a domain that was pointed at this machine gets no data', async () => {
    const { status } = await ask(site.port, '/rest/api/3/myself', { host: 'evil.example', headers: basic('paula@bakery.example') });
    expect(status).toBe(421);
  });
});

describe('screens', () => {
  test('come with the policy that the manifest asks for, and may be framed by the site only', async () => {
    const { headers } = await ask(site.port, '/app/ui/panel.html', { host: frames() });
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).toContain(`frame-ancestors 'self' ${site.url}`);
  });

  test("find the bridge in place before the app's own scripts", async () => {
    const { text } = await ask(site.port, '/app/ui/panel.html', { host: frames() });
    expect(text.indexOf('/_frame/bridge.js')).toBeLessThan(text.indexOf('./panel.js'));
    expect(text).toContain('<script src="/_frame/bridge.js"></script>');
  });

  test("can't reach beyond their folder", async () => {
    const { status } = await ask(site.port, '/app/ui/..%2f..%2fmanifest.yml', { host: frames() });
    expect(status).toBe(404);
  });

  test.each(['light', 'dark'])('find the %s theme, with all that goes with its colours', async (theme) => {
    const { status, text } = await ask(site.port, `/_frame/themes/${theme}.css`, { host: frames() });
    expect(status).toBe(200);
    for (const token of ['--ds-text:', '--ds-space-100:', '--ds-radius-small:', '--ds-font-body:', '--ds-duration-']) expect(text).toContain(token);
  });
});

describe('REST', () => {
  test('the e-mail of basic authentication names the person', async () => {
    const { status, text } = await ask(site.port, '/rest/api/3/myself', { headers: basic('Paula@Bakery.example') });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ accountId: ids.paula });
  });

  test('answers at both names of the machine', async () => {
    const { status } = await ask(site.port, '/rest/api/3/myself', { host: frames(), headers: basic('paula@bakery.example') });
    expect(status).toBe(200);
  });

  test('an unknown e-mail is refused', async () => {
    const { status, text } = await ask(site.port, '/rest/api/3/myself', { headers: basic('nobody@bakery.example') });
    expect(status).toBe(401);
    expect(JSON.parse(text).errorMessages[0]).toContain('Nobody on this site has that e-mail address');
  });

  test('without a session or credentials nobody is let in', async () => {
    const { status } = await ask(site.port, '/rest/api/3/myself');
    expect(status).toBe(401);
  });

  test("a page's session speaks for the person", async () => {
    const { text } = await ask(site.port, '/rest/api/3/myself', { headers: fromPage(site.port, ids.otto) });
    expect(JSON.parse(text)).toMatchObject({ accountId: ids.otto });
  });

  test("the session is worth nothing at the frames' address", async () => {
    const { status } = await ask(site.port, '/rest/api/3/myself', { host: frames(), headers: fromPage(site.port, ids.paula) });
    expect(status).toBe(401);
  });

  const rename = { method: 'PUT', body: { fields: { summary: 'Two more ovens' } } };

  test('a write from another origin is refused', async () => {
    const headers = { ...fromPage(site.port, ids.paula), origin: 'http://evil.example', 'content-type': 'application/json' };
    const { status, text } = await ask(site.port, '/rest/api/3/issue/BAKE-1', { ...rename, headers });
    expect(status).toBe(403);
    expect(JSON.parse(text).errorMessages[0]).toContain('does not come from a page of this site');
  });

  test('what the browser says about the origin counts more than what a script says', async () => {
    const headers = { ...fromPage(site.port, ids.paula), 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' };
    const { status } = await ask(site.port, '/rest/api/3/issue/BAKE-1', { ...rename, headers });
    expect(status).toBe(403);
  });

  test("a write from the site's own page goes through", async () => {
    const headers = { ...fromPage(site.port, ids.paula), 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };
    const { status } = await ask(site.port, '/rest/api/3/issue/BAKE-1', { ...rename, headers });
    expect(status).toBe(204);
  });

  test('a body beyond 5 MB is refused', async () => {
    const { status } = await ask(site.port, '/rest/api/3/issue', { method: 'POST', headers: basic('paula@bakery.example'), body: 'x'.repeat(6 * 1024 * 1024) });
    expect(status).toBe(413);
  });

  test('what is not there says so by name', async () => {
    const { status, text } = await ask(site.port, '/rest/api/3/dashboard', { headers: basic('paula@bakery.example') });
    expect(status).toBe(501);
    expect(text).toContain('/rest/api/3/dashboard');
  });

  test.each([
    [401, 'from somebody unknown', () => basic('nobody@bakery.example')],
    [403, 'from another origin', () => ({ ...fromPage(site.port, ids.paula), origin: 'http://evil.example' })],
    [501, 'that is not here', () => basic('paula@bakery.example')],
  ])('what is answered with %i is recorded, too: a call %s', async (status, _who, headersFrom) => {
    const mark = exchanges.length;
    const path = '/rest/api/3/dashboard?name=Oven';
    const { text } = await ask(site.port, path, { method: 'POST', headers: headersFrom(), body: { name: 'Oven' } });
    expect(exchanges.slice(mark)).toMatchObject([
      { who: 'client', method: 'POST', url: site.url + path, requestBody: '{"name":"Oven"}', status, responseBody: text },
    ]);
  });
});

describe('pages', () => {
  test('sign the first person in who comes without a session', async () => {
    const { headers } = await ask(site.port, '/');
    expect(headers['set-cookie']?.[0]).toMatch(new RegExp(`^local-jira-person-${site.port}=${ids.paula}; Path=/; HttpOnly; SameSite=Lax`));
  });

  test('are the same document at every address', async () => {
    const { status, headers } = await ask(site.port, '/browse/BAKE-1');
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  });

  test('come compressed to whoever takes that', async () => {
    const { headers } = await ask(site.port, '/', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(headers['content-encoding']).toBe('gzip');
  });

  test('may frame the app and be framed by nobody', async () => {
    const { headers } = await ask(site.port, '/');
    expect(headers['content-security-policy']).toContain(`frame-src http://${frames()}`);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });
});
