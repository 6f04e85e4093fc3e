import { createListening } from '../../../static/background/listening';
import { createHandClock } from './hand-clock';

const quarterHourMs = 15 * 60_000;

function aChannel() {
  const clock = createHandClock();
  const stage = { opens: true, takesTickets: true };
  const said: string[] = [];
  let tickets = 0;
  const listening = createListening({
    now: clock.now,
    receive: () => undefined,
    openChannel: () => {
      said.push('asks');
      if (!stage.opens) return Promise.reject(new Error('no answer'));
      return Promise.resolve({ channel: 'backlog-guard', token: `ticket-${(tickets += 1)}`, expiresAt: (clock.now() + quarterHourMs) / 1000 });
    },
    subscribe: ({ token }) => {
      if (!stage.takesTickets) return Promise.reject(new Error('refused'));
      said.push(`hears with ${token}`);
      return Promise.resolve(() => void said.push(`done with ${token}`));
    },
  });
  return { clock, stage, said, listening };
}

test('one ticket is asked for, however often somebody stays', async () => {
  const { listening, said } = aChannel();
  await Promise.all([listening.stay(), listening.stay()]);
  await listening.stay();
  expect(said).toEqual(['asks', 'hears with ticket-1']);
});

test('a ticket is renewed before it ends, and the old one is given back when the new one is taken', async () => {
  const { clock, listening, said } = aChannel();
  await listening.stay();
  await clock.pass(quarterHourMs - 61_000);
  await listening.stay();
  expect(said).toHaveLength(2);
  await clock.pass(2000);
  await listening.stay();
  expect(said.slice(2)).toEqual(['asks', 'hears with ticket-2', 'done with ticket-1']);
});

test('who went away for long has no ticket meanwhile, and gets one when they are back', async () => {
  const { clock, listening, said } = aChannel();
  await listening.stay();
  await clock.pass(3 * quarterHourMs);
  expect(said).toHaveLength(2);
  await listening.stay();
  expect(said).toContain('hears with ticket-2');
});

test.each(['opens', 'takesTickets'] as const)('where it fails (%s) it is tried again, ever later, and works as soon as it can', async (what) => {
  const { clock, listening, said, stage } = aChannel();
  stage[what] = false;
  const asked = () => said.filter((each) => each === 'asks').length;
  for (const wait of [30_000, 60_000, 120_000]) {
    const before = asked();
    await listening.stay();
    await clock.pass(wait - 1);
    await listening.stay();
    expect(asked()).toBe(before + 1);
    await clock.pass(1);
  }
  stage[what] = true;
  await listening.stay();
  expect(said.at(-1)).toMatch(/^hears with/);
});
