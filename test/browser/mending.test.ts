import { keyOf } from './support/epics';
import { button, en, openPanel, sentenceOf } from './support/reading';
import { propertyOf, propertyPath, rest, revisionIn } from './support/stored';
import { siteOfStories } from './support/stories';
import { trouble, writesHypothesis } from './support/trouble';
import { windowsOn, withoutStatus } from './support/windows';
import { add, edit, fill, form, saidIt } from './support/writing';

const bakery = siteOfStories();
const windowOf = windowsOn(bakery);

/** Devi writes to the property past the app, as anybody may who edits the issue. */
const tamper = (key: string, value: unknown) => rest(bakery, 'devi', 'PUT', propertyPath(key), value);

describe('a property that was changed past the app', () => {
  test.each<readonly [string, (was: object) => unknown]>([
    ['says something else', (was) => ({ ...was, index: { thing: 'free beer', value: 'happiness' } })],
    ['says nothing that the app would write', () => ({ hypothesis: '<b>free beer</b>' })],
  ])('and %s is not believed: the panel shows what was saved, says so, and Jira says the same again', async (_, change) => {
    const key = keyOf(bakery, 'friends');
    const was = await propertyOf(bakery, key);
    await tamper(key, change(was as object));
    const panel = await openPanel(await withoutStatus(bakery.as('stella')), key);
    await saidIt(panel, en.mended);
    expect(await sentenceOf(panel)).toContain('each new customer there to bring others along');
    expect(await panel.getByText('free beer').count()).toBe(0);
    expect(await propertyOf(bakery, key)).toEqual(was);
  });

  test('is mended while somebody is typing, who keeps every letter', async () => {
    const key = keyOf(bakery, 'ahead');
    const was = await propertyOf(bakery, key);
    const panel = await openPanel(await withoutStatus(bakery.as('paula')), key);
    await add(panel, 'reason');
    await fill(panel, { [en.reason.question]: 'Two cafés ask every Friday' });
    await tamper(key, { free: 'beer' });
    await saidIt(panel, en.mended);
    await form(panel, 'reason').waitFor();
    expect(await panel.getByLabel(en.reason.question).inputValue()).toBe('Two cafés ask every Friday');
    expect(await propertyOf(bakery, key)).toEqual(was);
  });

  test('with another issue’s words is not believed either', async () => {
    const key = keyOf(bakery, 'perfect');
    await tamper(key, await propertyOf(bakery, keyOf(bakery, 'bread')));
    const panel = await openPanel(await withoutStatus(bakery.as('sam')), key);
    await saidIt(panel, en.mended);
    expect(await sentenceOf(panel)).toContain('people to come across town for it');
  });
});

test('as a rule Jira’s own question for the status beside the issue has mended it before anybody looks', async () => {
  const key = keyOf(bakery, 'bread');
  const was = await propertyOf(bakery, key);
  await tamper(key, { free: 'beer' });
  await openPanel(await windowOf('stella'), key);
  await bakery.site.host.settled();
  expect(await propertyOf(bakery, key)).toEqual(was);
});

test('a property that was deleted is back soon, and so is the sentence', async () => {
  const key = keyOf(bakery, 'oven');
  const was = await propertyOf(bakery, key);
  await rest(bakery, 'devi', 'DELETE', propertyPath(key));
  const panel = await openPanel(await windowOf('stella'), key);
  await panel.getByText('a second oven, for sixty croissants at a time').waitFor();
  await bakery.site.host.settled();
  expect(await propertyOf(bakery, key)).toEqual(was);
});

test('a crash between storing and projecting loses nothing: it is said, and the queue catches up', async () => {
  const key = keyOf(bakery, 'station');
  const page = await windowOf('paula');
  const panel = await openPanel(page, key);
  let refused = 0;
  const recover = trouble(bakery, (request) => writesHypothesis(request) && (refused += 1) <= 2, 'no answer');
  await edit(panel, 'beneficiary');
  await fill(panel, { [en.beneficiary.question]: 'Night nurses on their way home' });
  await button(panel, en.save).click();
  await saidIt(panel, `${en.saved} ${en.catchingUp}`);
  await panel.getByText('Night nurses on their way home', { exact: true }).waitFor();

  await bakery.site.host.settled();
  recover();
  expect(refused).toBe(3);
  expect((await revisionIn(bakery, key))?.hypothesis.beneficiary).toBe('Night nurses on their way home');
  await page.goto(`/issues/?jql=${encodeURIComponent('beneficiary ~ nurses')}`);
  await page.getByRole('link', { name: key, exact: true }).waitFor();
});
