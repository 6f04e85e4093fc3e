import { createLooking } from '../../../static/background/looking';
import { JiraError } from '../../../src/jira/jira-error';
import { createHandClock } from './hand-clock';

type Looked = string | Error;

/** A person in front of a backlog, whose orders are told by letters. */
function atABacklog(board: string | null = '1') {
  const clock = createHandClock();
  const stage = { visible: true, board, order: 'ABC' as Looked, noticing: () => Promise.resolve() };
  const looks: string[] = [];
  const noticed: string[] = [];
  let running = 0;
  let most = 0;
  const looking = createLooking({
    ...clock,
    visible: () => stage.visible,
    whereAmI: () => Promise.resolve(stage.board),
    look: async (boardId) => {
      looks.push(boardId);
      most = Math.max(most, (running += 1));
      await Promise.resolve();
      running -= 1;
      if (stage.order instanceof Error) throw stage.order;
      return { issueIds: Array.from(stage.order), more: false };
    },
    notice: async ({ moved, arrived }, since) => {
      noticed.push(`${moved.join('')}+${arrived.join('')}`);
      expect(since).toBeLessThan(clock.now());
      await stage.noticing();
    },
  });
  return { clock, stage, looks, noticed, looking, mostAtOnce: () => most };
}

test('what moved between two looks is noticed once', async () => {
  const { clock, stage, looking, noticed } = atABacklog();
  looking.resume();
  await clock.pass(0);
  stage.order = 'CAB';
  await clock.pass(3000);
  await clock.pass(30_000);
  expect(noticed).toEqual(['C+']);
});

test('it looks every three seconds after a change, and ever less often when nothing happens', async () => {
  const { clock, looking, stage } = atABacklog();
  looking.resume();
  await clock.pass(0);
  const waits: (number | undefined)[] = [];
  for (let look = 0; look < 6; look += 1) {
    waits.push(clock.nextIn());
    await clock.pass(clock.nextIn() ?? 0);
  }
  expect(waits.map((wait) => Math.round((wait ?? 0) / 100) / 10)).toEqual([3.9, 5.1, 6.6, 8.6, 10, 10]);
  stage.order = 'BCA';
  await clock.pass(10_000);
  expect(clock.nextIn()).toBe(3000);
});

test('nobody looks while the tab is hidden, and at once when it is seen again', async () => {
  const { clock, looking, looks, stage } = atABacklog();
  looking.resume();
  await clock.pass(0);
  stage.visible = false;
  await clock.pass(10_000);
  expect([looks.length, clock.nextIn()]).toEqual([1, undefined]);
  stage.visible = true;
  looking.resume();
  await clock.pass(0);
  expect(looks).toHaveLength(2);
});

test('what moved while nobody looked for long is not noticed; after a short absence it is', async () => {
  const { clock, looking, noticed, stage } = atABacklog();
  looking.resume();
  await clock.pass(0);
  stage.visible = false;
  stage.order = 'CAB';
  await clock.pass(50_000);
  stage.visible = true;
  looking.resume();
  await clock.pass(0);
  expect(noticed).toEqual(['C+']);
  stage.visible = false;
  stage.order = 'ABC';
  await clock.pass(70_000);
  stage.visible = true;
  looking.resume();
  await clock.pass(0);
  expect(noticed).toHaveLength(1);
});

test('another board begins anew, and so does the same one after another page', async () => {
  const { clock, looking, noticed, stage } = atABacklog();
  looking.resume();
  await clock.pass(0);
  Object.assign(stage, { board: '2', order: 'CAB' });
  await clock.pass(4000);
  Object.assign(stage, { board: null });
  await clock.pass(6000);
  Object.assign(stage, { board: '2', order: 'BAC' });
  await clock.pass(6000);
  expect(noticed).toEqual([]);
});

test('away from a backlog Jira is asked nothing', async () => {
  const { clock, looking, looks } = atABacklog(null);
  looking.resume();
  await clock.pass(60_000);
  expect(looks).toEqual([]);
});

test('there are never two looks at once, however often the tab comes and goes', async () => {
  const { clock, looking, mostAtOnce } = atABacklog();
  for (let time = 0; time < 5; time += 1) looking.resume();
  await clock.pass(5000);
  looking.resume();
  looking.resume();
  await clock.pass(20_000);
  expect(mostAtOnce()).toBe(1);
});

test('a busy Jira is left alone for as long as it asks, also by who comes back to the tab', async () => {
  const { clock, looking, looks, stage } = atABacklog();
  stage.order = new JiraError('rate-limited', { retryAfterSeconds: 45 });
  looking.resume();
  await clock.pass(0);
  looking.resume();
  await clock.pass(44_000);
  expect(looks).toHaveLength(1);
  stage.order = 'ABC';
  await clock.pass(1000);
  expect(looks).toHaveLength(2);
});

test('where Jira does not answer, it is asked ever less often', async () => {
  const { clock, looking, stage } = atABacklog();
  stage.order = new JiraError('unavailable');
  looking.resume();
  await clock.pass(0);
  const waits: number[] = [];
  for (let look = 0; look < 7; look += 1) {
    waits.push(clock.nextIn() ?? 0);
    await clock.pass(clock.nextIn() ?? 0);
  }
  expect(waits).toEqual([10_000, 20_000, 40_000, 80_000, 160_000, 300_000, 300_000]);
});

test('what could not be followed up is noticed again', async () => {
  const { clock, looking, noticed, stage } = atABacklog();
  looking.resume();
  await clock.pass(0);
  stage.order = 'CAB';
  stage.noticing = () => Promise.reject(new JiraError('unavailable'));
  await clock.pass(4000);
  stage.noticing = () => Promise.resolve();
  await clock.pass(60_000);
  expect(noticed).toEqual(['C+', 'C+']);
});
