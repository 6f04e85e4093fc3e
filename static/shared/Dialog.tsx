import { useLayoutEffect, useRef, type ReactNode } from 'react';
import css from './Dialog.module.css';
import { onceVisible } from './visible-part';

interface DialogProps {
  readonly label: string;
  /** Escape. */
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/**
 * A dialog inside of the app's own frame. The browser's own: it lies over everything, also over a page
 * that fills the screen, keeps the keyboard in, and gives it back.
 */
export function Dialog({ label, onCancel, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    // It is read before anything in it is done.
    shown?.toggleAttribute('autofocus', true);
    shown?.showModal();
    const stop = onceVisible(({ above, below }) => {
      shown?.style.setProperty('--above', `${above}%`);
      shown?.style.setProperty('--below', `${below}%`);
    });
    return () => {
      stop();
      shown?.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={css.dialog}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
      // What is typed here is not meant for the page behind.
      onKeyDown={(event) => event.stopPropagation()}
    >
      {children}
    </dialog>
  );
}
