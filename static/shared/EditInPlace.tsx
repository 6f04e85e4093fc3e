import { IconButton } from '@atlaskit/button/new';
import EditIcon from '@atlaskit/icon/core/edit';
import type { MouseEvent, ReactNode } from 'react';
import { preloadEditors } from '../editors/lazy';
import { useWords } from '../words/words';
import css from './EditInPlace.module.css';

interface EditInPlaceProps {
  /** Names what is edited, as in "Edit: Reason". */
  readonly part: string;
  /** null where the person may only read. */
  readonly onEdit: (() => void) | null;
  readonly children: ReactNode;
}

/** A text that is edited where it stands: by a click on it, or by its button. */
export function EditInPlace({ part, onEdit, children }: EditInPlaceProps) {
  const words = useWords();
  if (onEdit === null) return <div className={css.place}>{children}</div>;
  const edit = (event: MouseEvent) => {
    if (isReading(event)) return;
    onEdit();
  };
  return (
    // The button beside it is what keyboards and screen readers use; the click is a short cut.
    <div className={`${css.place} ${css.editable}`} onClick={edit} onPointerEnter={preloadEditors}>
      {children}
      <span className={css.pencil}>
        <IconButton
          icon={EditIcon}
          label={words.edit(part)}
          appearance="subtle"
          spacing="compact"
          onClick={(click) => {
            click.stopPropagation();
            onEdit();
          }}
        />
      </span>
    </div>
  );
}

/** Following a link or marking words to copy them is not editing. */
function isReading({ target }: MouseEvent): boolean {
  const onControl = target instanceof Element && target.closest('a, button, input, label') !== null;
  return onControl || window.getSelection()?.isCollapsed === false;
}
