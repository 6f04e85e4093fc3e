import { IconButton } from '@atlaskit/button/new';
import ArrowDownIcon from '@atlaskit/icon/core/arrow-down';
import ArrowUpIcon from '@atlaskit/icon/core/arrow-up';
import DeleteIcon from '@atlaskit/icon/core/delete';
import EditIcon from '@atlaskit/icon/core/edit';
import type { ComponentProps } from 'react';
import { preloadEditors } from '../editors/lazy';
import { useWords } from '../words/words';
import css from './CriterionRow.module.css';

interface CriterionToolsProps {
  readonly text: string;
  readonly onEdit: () => void;
  /** null at the end of the list. */
  readonly onUp: (() => void) | null;
  readonly onDown: (() => void) | null;
  readonly onRemove: () => void;
}

/** What can be done with a criterion besides ticking it. */
export function CriterionTools({ text, onEdit, onUp, onDown, onRemove }: CriterionToolsProps) {
  const { criteria: words } = useWords();
  return (
    <div className={css.tools} onPointerEnter={preloadEditors}>
      <Tool icon={EditIcon} label={words.edit(text)} onClick={onEdit} />
      {onUp && <Tool icon={ArrowUpIcon} label={words.up(text)} onClick={onUp} />}
      {onDown && <Tool icon={ArrowDownIcon} label={words.down(text)} onClick={onDown} />}
      <Tool icon={DeleteIcon} label={words.remove(text)} onClick={onRemove} />
    </div>
  );
}

type ToolProps = Pick<ComponentProps<typeof IconButton>, 'icon' | 'label'> & { readonly onClick: () => void };

/** Its label repeats the whole criterion, which a tooltip should not. */
function Tool(props: ToolProps) {
  return <IconButton {...props} isTooltipDisabled appearance="subtle" spacing="compact" />;
}
