import { screen, type BrowserSite } from './support/browser-site';
import { button, en, openPanel, sentenceOf, thingField, valueField } from './support/reading';
import { siteOfStories } from './support/stories';

const bakery = siteOfStories();

const brunch = 'Brunch on Sundays';

async function write(site: BrowserSite, thing: string, value: string) {
  const page = await site.as('paula');
  const panel = await openPanel(page, site.keyOf(brunch));
  await thingField(panel).fill(thing);
  await valueField(panel).fill(value);
  await button(panel, en.save).click();
  await panel.getByText(en.saved, { exact: true }).waitFor();
  return { page, panel };
}

test('Paula writes two fields, saves, reloads and reads her sentence', async () => {
  const { page, panel } = await write(bakery, 'opening on Sundays with brunch', 'families who stay for an hour');
  expect(await sentenceOf(panel)).toBe('By doing opening on Sundays with brunch, we expect families who stay for an hour.');

  await page.reload();
  expect(await sentenceOf(await screen(page, 'panel'))).toContain('families who stay for an hour');
});

test('the hypothesis is found with JQL as soon as it is saved', async () => {
  const page = await bakery.as('sam');
  await page.goto(`/issues/?jql=${encodeURIComponent('hypothesis ~ "brunch" AND verdict is EMPTY')}`);
  await page.getByRole('link', { name: bakery.keyOf(brunch), exact: true }).waitFor();
});
