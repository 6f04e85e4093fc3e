import { eventually } from './support/eventually';
import { boardAddress } from './support/lists';
import { bridge, openSmallApp, screen, smallManifest } from './support/small-app';

const manifest = smallManifest(`
  jira:projectPage:
    - { key: page, resource: ui/one, title: Reviews }`);

let small: Awaited<ReturnType<typeof openSmallApp>>;

beforeAll(async () => {
  small = await openSmallApp(manifest);
});
afterAll(() => small.close());

async function openPage() {
  const page = await small.as('sam');
  await page.goto(boardAddress);
  await page.getByRole('link', { name: 'Reviews' }).click();
  const frame = await screen(page, 'one');
  await bridge(frame, 'getContext');
  return { page, frame };
}

test('a frame may fill the screen and print', async () => {
  const { page, frame } = await openPage();
  expect(await frame.evaluate('document.fullscreenEnabled')).toBe(true);
  expect((await page.locator('iframe').first().getAttribute('sandbox'))?.split(' ')).toContain('allow-modals');
  await frame.getByRole('heading', { name: 'one' }).click();
  await frame.evaluate('document.documentElement.requestFullscreen()');
  await eventually(async () => expect(await frame.evaluate('document.fullscreenElement !== null')).toBe(true));
});

test('a modal of the size fullscreen leaves nothing of the page', async () => {
  const { page, frame } = await openPage();
  const options = "{ resource: 'ui/two', size: 'fullscreen', title: 'Review', context: {}, closeOnEscape: true, closeOnOverlayClick: true, onClose: () => undefined }";
  await bridge(frame, 'openModal', options);
  await screen(page, 'two');
  await eventually(async () => expect(await page.locator('.app-modal').boundingBox()).toEqual({ x: 0, y: 0, width: 1280, height: 720 }));
});
