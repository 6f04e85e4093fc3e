/** One of Forge's names, or measures of its own. */
export type ModalSize = string | { readonly width: string; readonly height?: string };

/** A place of the app on a page, as the server hosts it for the signed-in person. */
export interface HostedModule {
  readonly key: string;
  readonly type: string;
  readonly title: string;
  readonly label?: string;
  readonly tooltip?: string;
  /** What a command is found by, besides its title. */
  readonly keywords?: readonly string[];
  /** Keys that run a command, one after the other: `e z`. */
  readonly shortcut?: string;
  /** False for a gadget that does by itself what Refresh asks for. */
  readonly refreshable?: boolean;
  /** How large the modal of an action is. */
  readonly viewportSize?: ModalSize;
  /** Where a background script runs. */
  readonly experience?: readonly string[];
  /** Address of its first page under the frames' origin: `/app/ui/panel.html`. */
  readonly entry: string;
  readonly contextToken: string;
  readonly localId: string;
  /** What `view.getContext` answers, but for the theme. */
  readonly context: ModuleContext;
  /** Every other page that the manifest declares, by the name that a modal asks for it: `ui/history`. */
  readonly entries: Readonly<Record<string, string>>;
  readonly hasDynamicProperties: boolean;
  readonly status?: unknown;
}

interface ModuleContext {
  readonly locale: string;
  readonly extension: Readonly<Record<string, unknown>>;
  readonly [more: string]: unknown;
}
