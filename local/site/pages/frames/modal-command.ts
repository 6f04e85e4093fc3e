import type { FrameStage } from './frame-stage';
import type { ModalSize } from './hosted-module';

/** What `Modal.open()` of `@forge/bridge` sends. */
interface OpenModal {
  readonly resource: string | null;
  readonly size: ModalSize;
  readonly title: string;
  readonly context: unknown;
  readonly closeOnEscape: boolean;
  readonly closeOnOverlayClick: boolean;
  readonly onClose: (payload: unknown) => void;
}

/** A modal shows another entry of the app's resources (`ui/history`), or its own page when none is named. */
export function openModal(stage: FrameStage, { resource, ...rest }: OpenModal): true {
  const entry = resource === null ? stage.module.entry : stage.module.entries[resource];
  if (entry === undefined) throw new Error(`The manifest declares no resource "${resource}".`);
  stage.openModal({ ...rest, entry });
  return true;
}
