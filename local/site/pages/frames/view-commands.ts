import { colorMode } from '../shell/theme';
import type { FrameStage } from './frame-stage';

const theme = () => ({ colorMode: colorMode(), light: 'light', dark: 'dark', spacing: 'spacing', typography: 'typography', shape: 'shape' });

/**
 * What `view.getContext` answers: the module's place, the theme, and what a modal was opened with. The location is
 * that of the page at this moment: a background script outlives many.
 */
export const getContext = ({ module: { context }, modal }: FrameStage) => ({
  ...context,
  theme: theme(),
  extension: { ...context.extension, location: location.href, ...(modal?.context === undefined ? {} : { modal: modal.context }) },
});

export const enableTheming = (stage: FrameStage) => {
  stage.enableTheming();
};

/** False tells `@forge/bridge` that this view can't be closed: only a modal can. */
export const close = ({ modal }: FrameStage, payload: unknown) => {
  modal?.close(payload);
  return modal !== undefined;
};

/** False tells `@forge/bridge` that this view can't be submitted: only an edit view can. Rejects with what is wrong. */
export const submit = async ({ submit: take }: FrameStage, payload: unknown) => {
  await take?.(payload);
  return take !== undefined;
};

export const onClose = ({ modal, onGone }: FrameStage, callback: () => unknown) => {
  if (modal) onGone(() => void callback());
  return modal !== undefined;
};

export const changeWindowTitle = (_stage: FrameStage, title: string) => {
  document.title = title;
};
