import { useEffect, useState } from 'react';

/** `frame`: the browser refused the whole screen, so the review fills the frame that it has. */
type Presenting = 'no' | 'screen' | 'frame';

export interface Presenter {
  readonly presenting: Presenting;
  readonly toggle: () => void;
}

/** Shows nothing but the question, on the whole screen where the browser and Jira's frame allow it. */
export function usePresenter(): Presenter {
  const [presenting, setPresenting] = useState<Presenting>('no');
  useEffect(() => {
    const onChange = () => {
      if (document.fullscreenElement === null) setPresenting((now) => (now === 'screen' ? 'no' : now));
    };
    const onKeyDown = ({ key, defaultPrevented }: KeyboardEvent) => {
      // Leaving the whole screen with Escape is the browser's; leaving the frame is ours.
      if (key === 'Escape' && !defaultPrevented) setPresenting((now) => (now === 'frame' ? 'no' : now));
    };
    document.addEventListener('fullscreenchange', onChange);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);

  const enter = async () => {
    try {
      await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
      setPresenting('screen');
    } catch {
      setPresenting('frame');
    }
  };
  const leave = () => {
    setPresenting('no');
    if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
  };
  return { presenting, toggle: () => (presenting === 'no' ? void enter() : leave()) };
}
