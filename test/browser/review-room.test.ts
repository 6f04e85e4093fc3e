import { people } from '../../local/demo/people';
import { eventually } from './support/eventually';
import { answerButton, answered, guests, idIn, openReview, question, reviewWords, saveAnswer, verdictWords } from './support/reviewing';
import { sprintsIn } from './support/sprints-of-story';
import { siteOfStories } from './support/stories';
import { windowsOn } from './support/windows';

/** A frame without a connection says so in the browser's console, and so does what this story makes fail. */
const bakery = siteOfStories({}, { without: (troubles) => troubles.filter((trouble) => !/ERR_INTERNET_DISCONNECTED|ERR_FAILED|does not answer/.test(trouble)) });
const { start, aSprint, verdictOf } = sprintsIn(bakery);

describe('a room with two people in it', () => {
  const windowOf = windowsOn(bakery);
  afterEach(async () => (await windowOf('sam')).context().setOffline(false));

  /** Both have the review of this sprint open. */
  async function together(sprint: string) {
    const [paula, sam] = await Promise.all([windowOf('paula'), windowOf('sam')]);
    const [ofPaula, ofSam] = await Promise.all([openReview(paula, sprint), openReview(sam, sprint)]);
    return { sam, ofPaula, ofSam };
  }

  test('who answers is seen, and the answer is on the other screen within a second', async () => {
    const sprint = await aSprint('Early sprint', 'Early bread', 'Early tea');
    const { ofPaula, ofSam } = await together(sprint.name);
    await ofSam.getByText(reviewWords.here.title(2)).waitFor();

    await answerButton(ofPaula, 'achieved').click();
    await ofSam.getByText(reviewWords.here.answering('Paula Oduya')).waitFor();
    await ofPaula.getByLabel(verdictWords.actualIn('guests per day')).fill('31');
    await saveAnswer(ofPaula);
    await answered(ofPaula, 1, 2);
    const took = await eventually(() => answered(ofSam, 1, 2));
    expect(took).toBeLessThan(1000);
    await question(ofSam).getByText('31 guests per day').waitFor();
    expect(await verdictOf(idIn(sprint, 'Early bread'))).toMatchObject({ answer: 'achieved', actual: 31, askedIn: { sprintId: sprint.id }, by: people.paula.id });
  });

  test('a criterion that one ticks is ticked for the other', async () => {
    const criteria = { value: [{ id: 'v1', text: 'Ten guests before seven', met: false }], thing: [] };
    const sprint = await start('Ticking sprint', [{ summary: 'Ticked bread', hypothesis: guests({ criteria }) }]);
    const { ofPaula, ofSam } = await together(sprint.name);
    await ofPaula.getByRole('checkbox', { name: 'Ten guests before seven' }).check();
    await eventually(async () => expect(await ofSam.getByRole('checkbox', { name: 'Ten guests before seven' }).isChecked()).toBe(true));
  });

  test('two who answer the same one are told, and no word of either is lost', async () => {
    const sprint = await aSprint('Crowded sprint', 'Crowded bread');
    const { ofPaula, ofSam } = await together(sprint.name);
    await answerButton(ofSam, 'partly').click();
    await ofSam.getByLabel(verdictWords.evidence).fill('Sam counted twice');
    await answerButton(ofPaula, 'not-achieved').click();
    await ofPaula.getByLabel(verdictWords.evidence).fill('Paula asked the guests');
    await saveAnswer(ofPaula);
    await answered(ofPaula, 1, 1);
    await ofSam.getByText(verdictWords.overtaken('Paula Oduya', verdictWords.answers['not-achieved'])).waitFor();
    await ofSam.getByRole('button', { name: verdictWords.compare }).click();
    await ofSam.getByText('Paula asked the guests').waitFor();
    await ofSam.getByText('Sam counted twice').waitFor();
    expect(await verdictOf(idIn(sprint, 'Crowded bread'))).toMatchObject({ answer: 'not-achieved', evidence: 'Paula asked the guests' });
  });

  test('answers wait while there is no connection, the screen says so, and they are sent when it is back', async () => {
    const sprint = await aSprint('Cut sprint', 'Cut bread', 'Cut cake');
    const { sam, ofPaula, ofSam } = await together(sprint.name);
    await sam.context().setOffline(true);
    await ofSam.getByText(reviewWords.room.offline).waitFor();
    await answerButton(ofSam, 'achieved').click();
    await saveAnswer(ofSam);
    await ofSam.getByText(reviewWords.room.waiting(1)).waitFor();
    expect(await verdictOf(idIn(sprint, 'Cut bread'))).toBeUndefined();

    await sam.context().setOffline(false);
    await ofSam.getByText(reviewWords.room.sent(1)).waitFor();
    await answered(ofSam, 1, 2);
    await answered(ofPaula, 1, 2);
    expect(await verdictOf(idIn(sprint, 'Cut bread'))).toMatchObject({ answer: 'achieved', by: people.sam.id });
  });

  test('what one misses without a connection, he sees when it is back', async () => {
    const sprint = await aSprint('Deaf sprint', 'Deaf bread');
    const { sam, ofPaula, ofSam } = await together(sprint.name);
    await sam.context().setOffline(true);
    await answerButton(ofPaula, 'partly').click();
    await saveAnswer(ofPaula);
    await answered(ofPaula, 1, 1);
    await sam.context().setOffline(false);
    await answered(ofSam, 1, 1);
  });

  test('an answer that waits outlives the page', async () => {
    const sprint = await aSprint('Patient sprint', 'Patient bread');
    const sam = await windowOf('sam');
    const ofSam = await openReview(sam, sprint.name);
    await sam.route('**/_site/invoke', (route) => route.abort());
    await answerButton(ofSam, 'achieved').click();
    await saveAnswer(ofSam);
    await ofSam.getByText(reviewWords.room.waiting(1)).waitFor();
    await sam.unroute('**/_site/invoke');
    const again = await openReview(sam, sprint.name);
    await answered(again, 1, 1);
    expect(await verdictOf(idIn(sprint, 'Patient bread'))).toMatchObject({ answer: 'achieved' });
  });
});
