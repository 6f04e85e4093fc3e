import type { FrameTheme } from '../frame-bridge/wire';
import type { HostedModule, ModalSize } from './hosted-module';

export interface ModalRequest {
  readonly entry: string;
  readonly size: ModalSize;
  readonly title: string;
  readonly context: unknown;
  readonly closeOnEscape: boolean;
  readonly closeOnOverlayClick: boolean;
  readonly onClose: (payload: unknown) => void;
}

/** What a frame's surroundings can do for it. */
export interface FrameStage {
  readonly module: HostedModule;
  readonly session: { readonly frameOrigin: string; readonly app: { readonly id: string; readonly environmentId: string } };
  /** What its own `openModal` handed over, when the frame is in a modal. */
  readonly modal: { readonly context: unknown; readonly close: (payload: unknown) => void } | undefined;
  /** Takes what an edit view submits; undefined where nothing can be submitted. */
  readonly submit: ((payload: unknown) => Promise<unknown>) | undefined;
  readonly openModal: (request: ModalRequest) => void;
  /** Called when the frame asks for theming, and from then on when the theme changes. */
  readonly enableTheming: () => FrameTheme;
  /** Ends with the frame. */
  readonly onGone: (end: () => void) => void;
}

/**
 * What gives a frame its height: what it shows, the window at least, the modal around it; or nothing, because
 * nobody is to see it.
 */
export type FrameFit = 'content' | 'window' | 'modal' | 'unseen';
