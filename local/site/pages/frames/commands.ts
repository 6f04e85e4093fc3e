import { closeFlag, showFlag, type FlagAction, type FlagAppearance } from '../flags/flag-store';
import { ask } from '../ask/ask';
import { navigate } from '../routing/location';
import { colorMode } from '../shell/theme';
import { emitFrameEvent, onFrameEvent } from './frame-events';
import type { FrameStage } from './frame-stage';
import { openModal } from './modal-command';
import { addressOf, createFrameHistory } from './navigation';
import { subscribeRealtime } from './realtime';

// A frame's data is what the app made of it: each command reads the parts that Forge's docs name.
type Data = any; // eslint-disable-line @typescript-eslint/no-explicit-any -- see above
type Command = (stage: FrameStage, data: Data) => unknown;

const subscribe: Command = (stage, { event, callback }) => {
  const end = onFrameEvent(String(event), callback);
  stage.onGone(end);
  return { unsubscribe: end };
};

const emit: Command = (_stage, { event, payload }) => emitFrameEvent(String(event), payload);

const theme = () => ({ colorMode: colorMode(), light: 'light', dark: 'dark', spacing: 'spacing', typography: 'typography', shape: 'shape' });

/** The commands of Forge's bridge that this site knows. Any other fails loudly. */
export const commands: Readonly<Record<string, Command>> = {
  getContext: ({ module, modal }) => ({
    ...module.context,
    theme: theme(),
    extension: { ...module.context.extension, ...(modal ? { modal: modal.context } : {}) },
  }),
  invoke: ({ module }, { functionKey, payload }) => ask('POST', '/_site/invoke', { contextToken: module.contextToken, functionKey, payload }),
  fetchProduct: ({ module }, request) => ask('POST', '/_site/fetch-product', { contextToken: module.contextToken, request }),
  enableTheming: (stage) => void stage.enableTheming(),
  showFlag: (_stage, { id, title, description, type, appearance, actions, isAutoDismiss }) =>
    showFlag({
      id: String(id),
      title: String(title ?? ''),
      ...(description === undefined ? {} : { description: String(description) }),
      appearance: (appearance ?? type ?? 'info') as FlagAppearance,
      actions: (actions ?? []) as readonly FlagAction[],
      isAutoDismiss: isAutoDismiss === true,
    }),
  closeFlag: (_stage, { id }) => closeFlag(String(id)),
  openModal,
  close: ({ modal }, payload) => (modal ? void modal.close(payload) : false),
  onClose: ({ modal, onGone }, callback) => (modal ? void onGone(() => void callback()) : false),
  on: subscribe,
  onPublic: subscribe,
  emit,
  emitPublic: emit,
  emitReadyEvent: () => undefined,
  getFrameId: ({ module }) => module.localId,
  navigate: ({ session }, destination) => {
    const url = addressOf(destination, session.app);
    if (destination.type === 'new-tab') window.open(url, '_blank', 'noopener');
    else if (url.startsWith('/')) navigate(url);
    else window.location.assign(url);
  },
  getUrl: ({ session }, destination) => new URL(addressOf(destination, session.app), location.origin).href,
  reload: () => location.reload(),
  changeWindowTitle: (_stage, title) => void (document.title = String(title)),
  createHistory: createFrameHistory,
  subscribeRealtimeChannel: subscribeRealtime,
  publishRealtimeChannel: ({ module }, message) => ask('POST', '/_site/realtime', { contextToken: module.contextToken, message }),
};
