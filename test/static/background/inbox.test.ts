import type { ActMessage } from '../../../src/core/backlog/act';
import { createInbox } from '../../../static/background/inbox';
import { createHandClock } from './hand-clock';

function anInbox() {
  const clock = createHandClock();
  const stage = { visible: true, works: true };
  const handled: string[][] = [];
  const inbox = createInbox({
    ...clock,
    visible: () => stage.visible,
    handle: (messages) => {
      handled.push(messages.map(({ act }) => act));
      return stage.works ? Promise.resolve() : Promise.reject(new Error('busy'));
    },
  });
  const message = (act: string, ageMs = 0): ActMessage => ({ issueId: '1', act, at: clock.now() - ageMs });
  return { clock, stage, handled, inbox, message };
}

test('messages that come together are handled together, the same one once', async () => {
  const { clock, handled, inbox, message } = anInbox();
  inbox.receive(message('a'));
  inbox.receive(JSON.stringify(message('b')));
  inbox.receive(message('a'));
  await clock.pass(300);
  expect(handled).toEqual([['a', 'b']]);
});

test.each([undefined, null, 'rubbish', '{"act":"a"}', { issueId: '1 OR 1=1', act: 'a', at: 0 }, { issueId: '1', act: 'a', at: 'now' }])(
  'what is no message (%j) is nothing',
  async (payload) => {
    const { clock, handled, inbox } = anInbox();
    inbox.receive(payload);
    await clock.pass(1000);
    expect(handled).toEqual([]);
  },
);

test('what comes while the tab is hidden waits until it is seen, if that is not too long', async () => {
  const { clock, handled, inbox, message, stage } = anInbox();
  stage.visible = false;
  inbox.receive(message('early'));
  await clock.pass(9 * 60_000);
  inbox.receive(message('late'));
  await clock.pass(2 * 60_000);
  expect(handled).toEqual([]);
  stage.visible = true;
  inbox.resume();
  await clock.pass(0);
  expect(handled).toEqual([['late']]);
});

test('what could not be handled is handled again', async () => {
  const { clock, handled, inbox, message, stage } = anInbox();
  stage.works = false;
  inbox.receive(message('a'));
  await clock.pass(300);
  stage.works = true;
  await clock.pass(10_000);
  await clock.pass(60_000);
  expect(handled).toEqual([['a'], ['a']]);
});
