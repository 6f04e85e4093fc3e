import type { Frame, Page } from 'playwright-core';
import { makeResolver } from '@forge/resolver';
import { signRealtimeToken } from '@forge/realtime';
import { eventually } from './support/eventually';
import { backlogAddress } from './support/lists';
import { bridge, openSmallApp, screen, smallManifest } from './support/small-app';

const manifest = smallManifest(`
  jira:sprintAction:
    - { key: review, resource: ui/one, resolver: { function: resolver }, title: Review }
  jira:projectPage:
    - { key: page, resource: ui/two, resolver: { function: resolver }, title: Reviews }`);

const resolver = makeResolver({
  sign: ({ payload }: { readonly payload: { readonly sprint: string } }) => signRealtimeToken('review', { sprint: payload.sprint }),
});

let small: Awaited<ReturnType<typeof openSmallApp>>;

beforeAll(async () => {
  small = await openSmallApp(manifest, { resolver });
});
afterAll(() => small.close());

async function openAction(person: 'paula' | 'sam'): Promise<{ readonly page: Page; readonly frame: Frame }> {
  const page = await small.as(person);
  await page.goto(backlogAddress);
  await page.getByRole('button', { name: /^More for Week (47|49)/ }).first().click();
  await page.getByRole('menuitem', { name: 'Review' }).click();
  return { page, frame: await screen(page, 'one') };
}

async function openPage(person: 'paula' | 'sam'): Promise<Frame> {
  const page = await small.as(person);
  await page.goto('/jira/software/projects/BAKE/boards/1');
  await page.getByRole('link', { name: 'Reviews' }).click();
  return screen(page, 'two');
}

/** Joins a sprint's review, with a token that the app's function signed. */
const join = (frame: Frame, sprint: string) =>
  frame.evaluate(`(async () => {
    window.heard = [];
    const { token } = await window.__bridge.callBridge('invoke', { functionKey: 'sign', payload: { sprint: '${sprint}' } });
    window.token = token;
    await window.__bridge.callBridge('subscribeRealtimeChannel', { channelName: 'review', isGlobal: true, options: { token }, onEvent: (payload) => window.heard.push(payload) });
  })()`);

const say = (frame: Frame, text: string) =>
  bridge(frame, 'publishRealtimeChannel', `{ channelName: 'review', isGlobal: true, eventPayload: { text: '${text}' }, options: { token: window.token } }`);

const heard = (frame: Frame) => frame.evaluate('window.heard.map(({ text }) => text)');

test('what a screen publishes is heard within a second by all screens of the same claims, in other browsers and modules, and by itself', async () => {
  const [{ frame: sam }, paula, other] = [await openAction('sam'), await openPage('paula'), await openPage('sam')];
  await Promise.all([join(sam, '2'), join(paula, '2'), join(other, '3')]);
  expect(await say(sam, 'achieved')).toEqual({ eventId: expect.any(String), eventTimestamp: expect.stringMatching(/^\d{13}$/) });
  await eventually(async () => expect([await heard(sam), await heard(paula)]).toEqual([['achieved'], ['achieved']]), 1000);
  expect(await heard(other)).toEqual([]);
});

test('whoever lost the connection hears nothing meanwhile, can not publish, and hears again when it is back', async () => {
  const [{ page, frame: sam }, paula] = [await openAction('sam'), await openPage('paula')];
  await Promise.all([join(sam, '2'), join(paula, '2')]);
  await page.context().setOffline(true);
  expect(await sam.evaluate('navigator.onLine')).toBe(false);
  await expect(say(sam, 'from nowhere')).rejects.toThrow('does not answer');
  await expect(bridge(sam, 'invoke', `{ functionKey: 'sign', payload: { sprint: '2' } }`)).rejects.toThrow('does not answer');
  await expect(bridge(sam, 'fetchProduct', `{ product: 'jira', restPath: '/rest/api/3/myself', fetchRequestInit: {} }`)).rejects.toThrow('does not answer');
  await say(paula, 'missed');
  await page.context().setOffline(false);
  await eventually(async () => {
    await say(paula, 'back');
    expect(await heard(sam)).toContain('back');
  });
  expect(await heard(sam)).not.toContain('missed');
});

test('a window keeps one stream however much its screens listen to', async () => {
  const page = await small.as('sam');
  const streams: string[] = [];
  page.on('request', (request) => request.resourceType() === 'eventsource' && streams.push(new URL(request.url()).pathname));
  await page.goto('/jira/software/projects/BAKE/boards/1');
  await page.getByRole('link', { name: 'Reviews' }).click();
  const frame = await screen(page, 'two');
  for (const sprint of ['2', '3', '4']) await join(frame, sprint);
  await say(frame, 'warm');
  await eventually(async () => expect(await heard(frame)).toEqual(['warm']));
  expect(streams).toEqual(['/_site/stream']);
});
