import Spinner from '@atlaskit/spinner';
import { useEffect, useRef, useState } from 'react';
import { showError } from '../flags/flag-store';
import { createEndpoint } from '../frame-bridge/endpoint';
import type { FrameTheme, WireMessage } from '../frame-bridge/wire';
import { colorMode, useColorMode } from '../shell/theme';
import { useSession } from '../ask/session';
import { AppModal } from './app-modal';
import { commands } from './commands';
import type { FrameFit, FrameStage, ModalRequest } from './frame-stage';
import type { HostedModule } from './hosted-module';
import './frames.css';

const themeNow = (): FrameTheme => {
  const mode = colorMode();
  return { colorMode: mode, stylesheets: [`/_frame/themes/${mode}.css`] };
};

function answer(stage: FrameStage, command: string, data: unknown): unknown {
  const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
  // What arrives is what Forge's own package sends with this command.
  if (run) return run(stage, data as never);
  const sentence = `This local site does not know the bridge command "${command}".`;
  showError('Unknown bridge command', sentence);
  throw new Error(sentence);
}

interface AppFrameProps {
  readonly module: HostedModule;
  readonly entry?: string;
  readonly modal?: NonNullable<FrameStage['modal']>;
  readonly fit?: FrameFit;
  readonly onSubmit?: (payload: unknown) => Promise<unknown>;
}

/** One screen of the app in its sandboxed frame, on an origin of its own, with the bridge to this page. */
export function AppFrame({ module, entry = module.entry, modal, fit = 'content', onSubmit }: AppFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const { data: session } = useSession();
  const [height, setHeight] = useState<number>();
  const [opened, setOpened] = useState<ModalRequest>();
  const [themed, setThemed] = useState(false);
  const mode = useColorMode();
  // The frame outlives fetches of the module: it sees what is newest whenever it asks.
  const newest = useRef({ module, modal, onSubmit });
  useEffect(() => {
    newest.current = { module, modal, onSubmit };
  });

  useEffect(() => {
    if (!session) return undefined;
    const ends: (() => void)[] = [];
    const post = (message: WireMessage) => frame.current?.contentWindow?.postMessage(message, session.frameOrigin);
    const stage: FrameStage = {
      get module() {
        return newest.current.module;
      },
      session,
      get modal() {
        return newest.current.modal;
      },
      get submit() {
        return newest.current.onSubmit;
      },
      openModal: setOpened,
      enableTheming: () => {
        const theme = themeNow();
        setThemed(true);
        post({ kind: 'theme', theme });
        return theme;
      },
      onGone: (end) => void ends.push(end),
    };
    const endpoint = createEndpoint(post, (command, data) => answer(stage, command, data));
    const receive = ({ source, origin, data }: MessageEvent<WireMessage>) => {
      if (source === null || source !== frame.current?.contentWindow || origin !== session.frameOrigin) return;
      if (data.kind === 'size') setHeight(data.height);
      else endpoint.receive(data);
    };
    window.addEventListener('message', receive);
    return () => {
      window.removeEventListener('message', receive);
      for (const end of ends) end();
    };
  }, [session]);

  useEffect(() => {
    if (themed && session) frame.current?.contentWindow?.postMessage({ kind: 'theme', theme: themeNow() } satisfies WireMessage, session.frameOrigin);
  }, [mode, themed, session]);

  if (!session) return fit === 'unseen' ? null : <Spinner label="Loading" />;
  return (
    <>
      <iframe
        ref={frame}
        className={`app-frame app-frame--${fit}`}
        title={module.title || module.key}
        src={session.frameOrigin + entry}
        sandbox={session.frameSandbox}
        allow={session.frameAllow}
        {...(fit === 'content' || fit === 'window' ? { style: { height: height ?? 120 } } : {})}
      />
      {opened && (
        <AppModal module={module} request={opened} onClosed={() => setOpened(undefined)}>
          {(close, modalFit) => <AppFrame module={module} entry={opened.entry} modal={{ context: opened.context, close }} fit={modalFit} />}
        </AppModal>
      )}
    </>
  );
}
