import { createEndpoint, type Endpoint } from '../../../local/site/pages/frame-bridge/endpoint';
import type { WireMessage } from '../../../local/site/pages/frame-bridge/wire';

/** Two ends, joined as `postMessage` joins them: what goes over is copied. */
function join(answer: (command: string, data: unknown) => unknown) {
  const site: Endpoint = createEndpoint((message) => deliver(frame, message), answer);
  const frame: Endpoint = createEndpoint((message) => deliver(site, message), () => undefined);
  const deliver = (to: Endpoint, message: WireMessage) => void setImmediate(() => to.receive(JSON.parse(JSON.stringify(message))));
  return frame;
}

test('a command is answered', async () => {
  const frame = join((command, data) => ({ command, data }));
  expect(await frame.call('getContext', { a: [1, null, 'x'] })).toEqual({ command: 'getContext', data: { a: [1, null, 'x'] } });
});

test('what a command throws is what the caller reads', async () => {
  const frame = join(() => {
    throw new Error('This local site does not know the bridge command "nonsense".');
  });
  await expect(frame.call('nonsense', undefined)).rejects.toThrow('does not know the bridge command "nonsense"');
});

test('functions in what is sent run on the side that they came from', async () => {
  const heard: unknown[] = [];
  const frame = join(async (_command, data) => {
    const { callback } = data as { callback: (payload: unknown) => Promise<unknown> };
    return { answered: await callback({ issueId: '1' }), unsubscribe: () => heard.push('end') };
  });
  const answer = (await frame.call('on', { callback: (payload: unknown) => heard.push(payload) })) as { answered: number; unsubscribe: () => Promise<unknown> };
  expect(answer.answered).toBe(1);
  await answer.unsubscribe();
  expect(heard).toEqual([{ issueId: '1' }, 'end']);
});
