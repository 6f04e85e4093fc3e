import { readFileSync } from 'node:fs';
import { readManifest } from '../../../local/forge';
import { meetsDisplayConditions } from '../../../local/forge/modules/display-conditions';
import { createTranslate } from '../../../local/forge/modules/translations';
import { createViewer } from '../../../local/forge/modules/viewer';
import { people, type PersonName } from '../../../local/forge/testing';
import { siteWith, smallManifest } from './small-app';

const issueOf = (type: string) => ({ issue: { id: '10001', key: 'BAKE-1', type }, project: { id: '10000', key: 'BAKE', type: 'software' } });

describe('display conditions', () => {
  const site = siteWith({});
  const shownTo = (name: PersonName, conditions: object, extension: Readonly<Record<string, unknown>> = issueOf('Epic')) =>
    meetsDisplayConditions(conditions, createViewer(site.jira, people[name], extension));

  beforeAll(async () => {
    const value = { stage: 'dough', trays: [1, 2], nested: { ready: true } };
    expect((await site.as('paula').jira('PUT', '/rest/api/3/issue/BAKE-1/properties/oven', value)).status).toBe(201);
  });

  const property = (more: object) => ({ entity: 'issue', propertyKey: 'oven', ...more });

  test.each([
    ['none at all', 'otto', {}, true],
    ['the type of the issue', 'stella', { issueType: 'Epic' }, true],
    ['another type', 'stella', { issueType: 'Bug' }, false],
    ['a permission that is there', 'devi', { hasProjectPermission: 'EDIT_ISSUES' }, true],
    ['a permission that is not', 'stella', { hasProjectPermission: 'EDIT_ISSUES' }, false],
    ['administration', 'devi', { isProjectAdmin: true }, false],
    ['no administration', 'devi', { isProjectAdmin: false }, true],
    ['all of several', 'devi', { issueType: 'Epic', projectKey: 'CAKE' }, false],
    ['one of several', 'devi', { or: { issueType: 'Bug', and: { projectKey: 'BAKE', not: { issueType: 'Story' } } } }, true],
    ['none of several', 'devi', { not: { issueType: 'Epic' } }, false],
    ['a property', 'devi', { entityPropertyExists: property({}) }, true],
    ['a property that is not there', 'devi', { entityPropertyExists: property({ propertyKey: 'fridge' }) }, false],
    ['a property that the person may not see', 'otto', { entityPropertyExists: property({}) }, false],
    ['a part of a property', 'devi', { entityPropertyEqualTo: property({ objectName: 'nested.ready', value: 'true' }) }, true],
    ['an element of a property', 'devi', { entityPropertyContainsAny: property({ objectName: 'trays', value: ['2', '9'] }) }, true],
    ['all elements of a property', 'devi', { entityPropertyContainsAll: property({ objectName: 'trays', value: ['2', '9'] }) }, false],
  ] as const)('%s', async (_, name, conditions, expected) => {
    expect(await shownTo(name, conditions)).toBe(expected);
  });

  test('that the host does not know fail by name', async () => {
    await expect(shownTo('devi', { jiraExpression: 'true' })).rejects.toThrow('does not know the display condition "jiraExpression"');
  });

  test('hide a module from whom they exclude', async () => {
    const panel = { key: 'panel', resource: 'ui/panel', title: 'Panel', displayConditions: { hasProjectPermission: 'EDIT_ISSUES' } };
    const hidden = siteWith({ manifest: { modules: { 'jira:issuePanel': [panel] } } });
    await expect(hidden.as('devi').screen()).resolves.toMatchObject({ key: 'panel' });
    await expect(hidden.as('stella').screen()).rejects.toThrow('sees no jira:issuePanel');
  });
});

test('a project settings page is for the project\'s admins only', async () => {
  const page = { key: 'settings', resource: 'ui/other', title: 'Settings' };
  const site = siteWith({ manifest: { modules: { 'jira:projectSettingsPage': [page] } } });
  const place = { type: 'jira:projectSettingsPage' };
  await expect(site.as('paula').screen(place)).resolves.toMatchObject({ entry: '/app/ui/other.html' });
  await expect(site.as('devi').screen(place)).rejects.toThrow('sees no jira:projectSettingsPage');
});

test('an icon that comes with the app has an address; one from elsewhere is not shown', async () => {
  const iconOf = async (icon: string) => {
    const panel = { key: 'panel', resource: 'ui/panel', title: 'Panel', icon };
    return (await siteWith({ manifest: { modules: { 'jira:issuePanel': [panel] } } }).as('sam').screen()).icon;
  };
  expect(await iconOf('resource:ui;icons/oven.svg')).toBe('/app/ui/icons/oven.svg');
  expect(await iconOf('https://icons.example/oven.svg')).toBeUndefined();
});

test('a module comes with its pages and with the context that the platform knows', async () => {
  const site = siteWith({});
  const { context, entry, entries } = await site.as('sam').screen();
  expect([entry, entries]).toEqual(['/app/ui/panel.html', { 'ui/panel': '/app/ui/panel.html', 'ui/other': '/app/ui/other.html' }]);
  expect(context).toMatchObject({
    accountId: 'sam-scrum-master',
    moduleKey: 'panel',
    siteUrl: 'http://localhost',
    locale: 'en-US',
    timezone: 'Europe/Berlin',
    extension: { type: 'jira:issuePanel', issue: { key: 'BAKE-1', type: 'Epic' }, project: { key: 'BAKE' } },
  });
});

test('the same module in another place has another id', async () => {
  const sam = siteWith({}).as('sam');
  const idOf = async (issue: string) => (await sam.screen({ issue })).localId;
  expect(await idOf('BAKE-1')).toBe(await idOf('BAKE-1'));
  expect(await idOf('BAKE-1')).not.toBe(await idOf('BAKE-4'));
});

test('dynamic properties are what the function says, and nothing where it fails', async () => {
  const context = { key: 'context', resource: 'ui/other', title: 'Context', dynamicProperties: { function: 'status' } };
  const manifest = { modules: { 'jira:issueContext': [context], function: [{ key: 'status', handler: 'index.status' }] } };
  const ask = async (status: (payload: { readonly extension: { readonly issue: { readonly key: string } } }) => unknown) => {
    const site = siteWith({ manifest, exports: { status } });
    return site.host.dynamicProperties((await site.as('stella').screen({ type: 'jira:issueContext' })).contextToken);
  };
  expect(await ask(({ extension }) => ({ status: { value: { label: extension.issue.key } } }))).toEqual({ status: { value: { label: 'BAKE-1' } } });
  expect(await ask(() => Promise.reject(new Error('no flour')))).toBeUndefined();
});

test('titles come in the person\'s language, else in the fallback, else as their key', async () => {
  const manifest = readManifest(readFileSync('manifest.yml', 'utf8'));
  const translate = createTranslate(manifest, process.cwd());
  const title = { i18n: 'panel.title' };
  const german = JSON.parse(readFileSync('locales/de-DE.json', 'utf8')) as { readonly panel: { readonly title: string } };
  const english = JSON.parse(readFileSync('locales/en-US.json', 'utf8')) as { readonly panel: { readonly title: string } };
  expect(await translate(title, 'de-DE')).toBe(german.panel.title);
  expect(await translate(title, 'fr-FR')).toBe(english.panel.title);
  expect(await translate({ i18n: 'not.there' }, 'en-US')).toBe('not.there');
  expect(await translate('As it stands', 'de-DE')).toBe('As it stands');
  expect(await createTranslate(smallManifest(), process.cwd())(title, 'en-US')).toBe('panel.title');
});

describe('a module of the backlog guard\'s kinds', () => {
  const page = { accountId: people.paula, locale: 'en-US', extension: { project: { id: '10000', key: 'BAKE', type: 'software' } } };
  const listed = (type: string, module: object) => siteWith({ manifest: { modules: { [type]: [{ key: 'one', resource: 'ui/other', ...module }] } } }).host.modules(type, page);

  test.each([
    ['jira:backlogAction', { title: 'Check', viewportSize: 'xlarge' }, { title: 'Check', viewportSize: 'xlarge' }],
    ['jira:sprintAction', { title: 'Check', tooltip: 'Look at every item' }, { title: 'Check', tooltip: 'Look at every item' }],
    ['jira:boardAction', { title: 'Check', viewportSize: { width: '500px', height: '60vh' } }, { viewportSize: { width: '500px', height: '60vh' } }],
    [
      'jira:command',
      { title: 'Check this backlog', keywords: ['guard'], shortcut: 'e c', icon: 'open', target: { resource: 'ui/other', viewportSize: 'large' } },
      { title: 'Check this backlog', keywords: ['guard'], shortcut: 'e c', viewportSize: 'large' },
    ],
    ['jira:dashboardGadget', { title: 'Health', description: 'Of the backlog', thumbnail: 'resource:ui;icon.svg' }, { title: 'Health' }],
    ['jira:globalBackgroundScript', { experience: ['all'] }, { title: '', experience: ['all'] }],
  ])('is listed with what the manifest says of it: %s', async (type, module, expected) => {
    expect(await listed(type, module)).toEqual([expect.objectContaining({ key: 'one', type, entry: '/app/ui/other.html', ...expected })]);
  });

  test.each([
    ['a global page', { target: { page: 'all' } }, 'knows no global pages'],
    ['an icon that Jira has not', { target: { resource: 'ui/other' }, icon: 'star' }, 'does not have the icon'],
  ])('refuses a command that asks for %s', async (_, module, message) => {
    await expect(listed('jira:command', { title: 'Check', ...module })).rejects.toThrow(message);
  });

  test.each([
    ['menus within menus', { actions: [{ key: 'a', title: 'A' }] }, 'does not know nested actions'],
    ['an action that opens no screen', { actionType: 'dynamic' }, 'does not know the action type "dynamic"'],
  ])('says so where it asks for what is not here: %s', async (_, module, message) => {
    await expect(listed('jira:backlogAction', { title: 'Check', ...module })).rejects.toThrow(message);
  });
});
