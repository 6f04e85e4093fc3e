import { emit, on } from './event-commands';
import { closeFlag, showFlag } from './flag-commands';
import type { FrameStage } from './frame-stage';
import { openModal } from './modal-command';
import { createFrameHistory, getUrl, navigateTo } from './navigation';
import { publishRealtime, subscribeRealtime } from './realtime';
import { fetchProduct, invoke } from './server-commands';
import { changeWindowTitle, close, enableTheming, getContext, onClose, submit } from './view-commands';

/** Each takes what `@forge/bridge` sends with its command, and answers what the package expects. */
type Command = (stage: FrameStage, data: never) => unknown;

/** The commands of Forge's bridge that this site knows. Any other fails loudly. */
export const commands: Readonly<Record<string, Command>> = {
  getContext,
  invoke,
  fetchProduct,
  enableTheming,
  showFlag,
  closeFlag,
  openModal,
  close,
  onClose,
  submit,
  on,
  onPublic: on,
  emit,
  emitPublic: emit,
  emitReadyEvent: () => undefined,
  getFrameId: ({ module }) => module.localId,
  navigate: navigateTo,
  getUrl,
  reload: () => location.reload(),
  changeWindowTitle,
  createHistory: createFrameHistory,
  subscribeRealtimeChannel: subscribeRealtime,
  publishRealtimeChannel: publishRealtime,
};
