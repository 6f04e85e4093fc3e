import { addIssue, issueTypeIds } from '../../local/jira';
import { learn as words } from '../../static/words/en/learn';
import { verdict as verdictWords } from '../../static/words/en/verdict';
import { homeOf, openTab, placeBets } from './support/learning';
import { openPanel, thingField, valueField } from './support/reading';
import { siteOfStories } from './support/stories';

const bakery = siteOfStories();

beforeAll(() => placeBets(bakery));

test('the library is searched by words, measure, beneficiary, answer and decision', async () => {
  const page = await bakery.as('paula');
  const frame = await openTab(page, 'library');
  const found = (n: number) => frame.getByText(words.library.found(n), { exact: true }).waitFor();
  await found(50);
  const search = frame.getByRole('searchbox', { name: words.library.text });
  await search.fill('pretzel');
  await found(1);
  await frame.getByText('Nobody waits for a pretzel.').waitFor();
  await search.fill('pyjamas');
  await frame.getByText(words.library.noMatch).waitFor();
  await frame.getByRole('button', { name: words.library.clear }).click();
  await found(50);

  await frame.getByRole('combobox', { name: words.library.beneficiary }).fill('commut');
  await page.keyboard.press('Enter');
  await found(25);
  await frame.getByRole('group', { name: words.library.answer }).getByRole('radio', { name: verdictWords.answers.achieved, exact: true }).check();
  await found(10);
  await page.close();
});

test('who writes a new hypothesis sees how similar bets came out, and why they are similar', async () => {
  const epic = addIssue(bakery.site.jira.state, { projectId: homeOf(bakery), summary: 'A tricycle', typeId: issueTypeIds.epic });
  const page = await bakery.as('paula');
  const panel = await openPanel(page, epic.key);
  await thingField(panel).fill('a mobile oven');
  await valueField(panel).fill('guests of summer festivals buy bread');
  await panel.getByText(words.similar.title(1, 1)).waitFor();
  await panel.getByText(/also says .*festivals/).waitFor();
  await page.close();
});
