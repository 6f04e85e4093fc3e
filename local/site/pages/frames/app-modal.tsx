import { IconButton } from '@atlaskit/button/new';
import CrossIcon from '@atlaskit/icon/core/cross';
import Modal, { ModalTransition } from '@atlaskit/modal-dialog';
import VisuallyHidden from '@atlaskit/visually-hidden';
import type { ReactNode } from 'react';
import type { ModalRequest } from './frame-stage';
import type { HostedModule } from './hosted-module';

/** Forge's modal sizes, as Jira renders them. `max` and its relatives take the whole window. */
const sizes = {
  small: { width: '400px', minHeight: '20vh' },
  medium: { width: '600px', minHeight: '40vh' },
  large: { width: '800px', minHeight: '70vh' },
  xlarge: { width: '968px', minHeight: '90vh' },
  max: { width: '100%', minHeight: '100vh' },
  fullscreen: { width: '100%', minHeight: '100vh' },
} as const;

const isNamed = (size: string): size is keyof typeof sizes => Object.hasOwn(sizes, size);

function sizeOf(size: ModalRequest['size']) {
  if (typeof size === 'string') return isNamed(size) ? sizes[size] : sizes.medium;
  return { width: size.width, minHeight: size.height ?? '20vh' };
}

interface AppModalProps {
  readonly module: HostedModule;
  readonly request: ModalRequest;
  readonly onClosed: () => void;
  /** The frame that it shows, which can close it, too. */
  readonly children: (close: (payload: unknown) => void) => ReactNode;
}

/** A modal that the app opened: another of its pages, in a frame of its own. */
export function AppModal({ module, request, onClosed, children }: AppModalProps) {
  const close = (payload?: unknown) => {
    onClosed();
    request.onClose(payload);
  };
  const size = sizeOf(request.size);
  return (
    <ModalTransition>
      <Modal
        width={size.width}
        shouldCloseOnOverlayClick={request.closeOnOverlayClick}
        onClose={(event) => (request.closeOnEscape || !('key' in event)) && close()}
        label={request.title || module.title}
      >
        <div className="app-modal" style={{ minHeight: size.minHeight }}>
          <div className="app-modal__close">
            {request.title ? <strong>{request.title}</strong> : <VisuallyHidden>{module.title}</VisuallyHidden>}
            <IconButton icon={CrossIcon} label="Close modal" appearance="subtle" onClick={() => close()} />
          </div>
          {children(close)}
        </div>
      </Modal>
    </ModalTransition>
  );
}
