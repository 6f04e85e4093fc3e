import { IconButton } from '@atlaskit/button/new';
import CrossIcon from '@atlaskit/icon/core/cross';
import Modal, { ModalTransition } from '@atlaskit/modal-dialog';
import VisuallyHidden from '@atlaskit/visually-hidden';
import type { ReactNode } from 'react';
import type { FrameFit, ModalRequest } from './frame-stage';
import type { HostedModule, ModalSize } from './hosted-module';

/**
 * Forge's modal sizes, whose content scrolls inside; a `resizable` one is as tall as its content.
 * https://developer.atlassian.com/platform/forge/apis-reference/ui-api-bridge/modal/
 */
const sizes: Readonly<Record<string, { readonly width: string; readonly height?: string }>> = {
  small: { width: '400px', height: 'max(20vh, 320px)' },
  medium: { width: '600px', height: 'max(40vh, 520px)' },
  large: { width: '800px', height: 'max(70vh, 720px)' },
  xlarge: { width: '968px', height: '90vh' },
  max: { width: '100%', height: '100vh' },
  fullscreen: { width: '100%', height: '100vh' },
  resizable: { width: '600px' },
};

function sizeOf(size: ModalSize) {
  if (typeof size !== 'string') return size;
  const known = sizes[size];
  if (!known) throw new Error(`Forge has no modal size "${size}".`);
  return known;
}

interface AppModalProps {
  readonly module: HostedModule;
  readonly request: ModalRequest;
  readonly onClosed: () => void;
  /** The frame that it shows, which can close it, too. */
  readonly children: (close: (payload: unknown) => void, fit: FrameFit) => ReactNode;
}

/** A modal that the app opened: another of its pages, in a frame of its own. */
export function AppModal({ module, request, onClosed, children }: AppModalProps) {
  const close = (payload?: unknown) => {
    onClosed();
    request.onClose(payload);
  };
  const { width, height } = sizeOf(request.size);
  // A background script has no title that its modals could fall back on.
  const label = request.title || module.title || 'App';
  return (
    <ModalTransition>
      <Modal
        width={width}
        shouldCloseOnOverlayClick={request.closeOnOverlayClick}
        onClose={(event) => (request.closeOnEscape || !('key' in event)) && close()}
        label={label}
      >
        <div className={`app-modal${request.size === 'fullscreen' ? ' app-modal--fullscreen' : ''}`} style={{ height }}>
          <div className="app-modal__close">
            {request.title ? <strong>{request.title}</strong> : <VisuallyHidden>{label}</VisuallyHidden>}
            <IconButton icon={CrossIcon} label="Close modal" appearance="subtle" onClick={() => close()} />
          </div>
          {children(close, height === undefined ? 'content' : 'modal')}
        </div>
      </Modal>
    </ModalTransition>
  );
}
