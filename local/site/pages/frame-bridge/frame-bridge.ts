import { createEndpoint } from './endpoint';
import type { FrameTheme, WireMessage } from './wire';

declare global {
  var __bridge: { callBridge(command: string, data?: unknown): Promise<unknown> } | undefined;
}

/** The page around: the same server under its other name. */
const siteOrigin = location.origin.replace('//127.0.0.1', '//localhost');
const post = (message: WireMessage) => window.parent.postMessage(message, siteOrigin);

function wear({ colorMode, stylesheets }: FrameTheme): void {
  const root = document.documentElement;
  root.setAttribute('data-color-mode', colorMode);
  root.setAttribute('data-theme', 'light:light dark:dark spacing:spacing shape:shape typography:typography motion:motion');
  for (const href of stylesheets) {
    if (document.head.querySelector(`link[href="${href}"]`)) continue;
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
  }
}

/** Tells the page around how tall the content is, as often as that changes. */
function reportSize(): void {
  let reported = -1;
  const report = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    // A page that has not painted anything yet has no height to follow.
    if (height === reported || height === 0) return;
    reported = height;
    post({ kind: 'size', height });
  };
  new ResizeObserver(report).observe(document.documentElement);
}

const endpoint = createEndpoint(post, (command) => {
  throw new Error(`A frame answers no commands: ${command}`);
});

window.addEventListener('message', ({ source, origin, data }: MessageEvent<WireMessage>) => {
  if (source !== window.parent || origin !== siteOrigin) return;
  if (data.kind === 'theme') wear(data.theme);
  else endpoint.receive(data);
});

globalThis.__bridge = { callBridge: (command, data) => endpoint.call(command, data) };
reportSize();
