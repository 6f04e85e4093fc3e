import { AppFrame } from './app-frame';
import { AppModal } from './app-modal';
import type { HostedModule } from './hosted-module';

interface ActionModalProps {
  readonly module: HostedModule;
  readonly onClosed: () => void;
}

/** The screen of an action that somebody chose in a menu of Jira. */
export function ActionModal({ module, onClosed }: ActionModalProps) {
  const request = {
    entry: module.entry,
    // Without a size, Forge lets the modal grow with what it shows.
    size: module.viewportSize ?? 'resizable',
    title: '',
    context: undefined,
    closeOnEscape: true,
    closeOnOverlayClick: true,
    onClose: () => undefined,
  };
  return (
    <AppModal module={module} request={request} onClosed={onClosed}>
      {(close, fit) => <AppFrame module={module} modal={{ context: undefined, close }} fit={fit} />}
    </AppModal>
  );
}
