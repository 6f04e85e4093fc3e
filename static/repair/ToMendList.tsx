import Button from '@atlaskit/button/new';
import Checkbox from '@atlaskit/checkbox';
import Heading from '@atlaskit/heading';
import { RepairChoices } from '../repairs/RepairChoices';
import type { RepairKind } from '../repairs/repair';
import { useWords } from '../words/words';
import type { DialogProps } from './dialog-props';
import type { ToMend } from './to-mend';
import css from './ToMendList.module.css';
import { ToMendRow } from './ToMendRow';

interface ToMendListProps extends Pick<DialogProps, 'may' | 'guard' | 'onClose'> {
  readonly items: readonly ToMend[];
  /** Ids. */
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
  readonly onChoose: (kind: RepairKind) => void;
}

/** Every item with its reasons, and what can be done with those that are ticked. */
export function ToMendList({ items, ticked, onTick, may, guard, onChoose, onClose }: ToMendListProps) {
  const { repairs: words } = useWords();
  const all = items.map(({ item }) => item);
  const chosen = all.filter(({ id }) => ticked.has(id));
  const isAll = chosen.length === all.length;
  const toggle = (id: string) => onTick(new Set(ticked.has(id) ? [...ticked].filter((other) => other !== id) : [...ticked, id]));
  return (
    <>
      <Heading size="small" as="h2">
        {words.listTitle(all.length)}
      </Heading>
      <div className={css.all}>
        <Checkbox
          label={words.selectAll}
          isChecked={isAll}
          isIndeterminate={!isAll && chosen.length > 0}
          onChange={() => onTick(new Set(isAll ? [] : all.map(({ id }) => id)))}
        />
        <span className={css.count} aria-live="polite">
          {words.selected(chosen.length, all.length)}
        </span>
      </div>
      <ul className={css.list} aria-label={words.listTitle(all.length)}>
        {items.map(({ item, findings }) => (
          <ToMendRow key={item.id} item={item} findings={findings} guard={guard} isTicked={ticked.has(item.id)} onTick={() => toggle(item.id)} />
        ))}
      </ul>
      <div className={css.actions} data-actions>
        {chosen.length === 0 ? <p className={css.none}>{words.selectSome}</p> : <RepairChoices items={chosen} may={may} onChoose={onChoose} />}
        <div>
          <Button appearance="subtle" onClick={onClose}>
            {words.close}
          </Button>
        </div>
      </div>
    </>
  );
}
