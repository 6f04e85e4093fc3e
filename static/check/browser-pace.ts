import type { Wait } from './reading/patient-request';
import type { Pace } from './reading/slices';

export const wait: Wait = (milliseconds, signal) =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

// A timer waits for at least 4 ms once it is set again and again; a message does not.
const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

export const browserPace: Pace = {
  now: () => performance.now(),
  giveWay: () =>
    new Promise((goOn) => {
      waiting.push(goOn);
      channel.port2.postMessage(null);
    }),
};
