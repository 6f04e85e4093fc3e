import { closeFlag as close, showFlag as show, type FlagAction, type FlagAppearance } from '../flags/flag-store';
import type { FrameStage } from './frame-stage';

/** What `showFlag` of `@forge/bridge` sends. */
interface ShowFlag {
  readonly id: string | number;
  readonly title?: string;
  readonly description?: string;
  readonly type?: FlagAppearance;
  readonly appearance?: FlagAppearance;
  readonly actions?: readonly FlagAction[];
  readonly isAutoDismiss?: boolean;
}

export const showFlag = (_stage: FrameStage, { id, title = '', description, type = 'info', appearance = type, actions = [], isAutoDismiss = false }: ShowFlag) =>
  show({ id: String(id), title, ...(description === undefined ? {} : { description }), appearance, actions, isAutoDismiss });

export const closeFlag = (_stage: FrameStage, { id }: { readonly id: string | number }) => close(String(id));
