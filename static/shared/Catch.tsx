import { Component, type ReactNode } from 'react';

interface CatchProps {
  /** Shown in place of what could not be shown. */
  readonly failed: (error: unknown) => ReactNode;
  readonly children: ReactNode;
}

/** What goes wrong while something is shown, as a part of the screen that could not be fetched. */
export class Catch extends Component<CatchProps, { readonly caught: { readonly error: unknown } | null }> {
  override state = { caught: null as { readonly error: unknown } | null };

  static getDerivedStateFromError(error: unknown) {
    return { caught: { error } };
  }

  override render(): ReactNode {
    return this.state.caught === null ? this.props.children : this.props.failed(this.state.caught.error);
  }
}
