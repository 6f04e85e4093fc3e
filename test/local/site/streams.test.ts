import { createStreams, type Begin } from '../../../local/site/streams';

/** Something to listen to, which knows who does. */
function aSource() {
  const listeners = new Set<(data: unknown) => void>();
  const begin: Begin = (tell) => {
    listeners.add(tell);
    return () => void listeners.delete(tell);
  };
  return { begin, say: (data: unknown) => listeners.forEach((tell) => tell(data)), listeners };
}

function aPage(accountId: string) {
  const streams = createStreams();
  const heard: unknown[] = [];
  return { streams, heard, ...streams.open(accountId, (subscription, data) => heard.push([subscription, data])) };
}

test('a page hears on one stream all that it subscribed to, each by its name', () => {
  const [{ streams, id, heard }, loaves, rolls] = [aPage('paula'), aSource(), aSource()];
  streams.subscribe('paula', id, '1', loaves.begin);
  streams.subscribe('paula', id, '2', rolls.begin);
  rolls.say('warm');
  loaves.say('cold');
  expect(heard).toEqual([['2', 'warm'], ['1', 'cold']]);
});

test('what is unsubscribed is heard no more, and a page that has gone hears nothing', () => {
  const [{ streams, id, close }, loaves] = [aPage('paula'), aSource()];
  for (const subscription of ['1', '2']) streams.subscribe('paula', id, subscription, loaves.begin);
  streams.unsubscribe('paula', id, '1');
  expect(loaves.listeners.size).toBe(1);
  close();
  expect(loaves.listeners.size).toBe(0);
  expect(() => streams.subscribe('paula', id, '3', loaves.begin)).toThrow('not listening any more');
});

test("nobody subscribes on somebody else's stream, or ends what is heard there", () => {
  const [{ streams, id, heard }, loaves] = [aPage('paula'), aSource()];
  expect(() => streams.subscribe('otto', id, '1', loaves.begin)).toThrow('not listening any more');
  streams.subscribe('paula', id, '1', loaves.begin);
  streams.unsubscribe('otto', id, '1');
  loaves.say('warm');
  expect(heard).toEqual([['1', 'warm']]);
});
