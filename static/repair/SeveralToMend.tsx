import { useState } from 'react';
import { RepairFlow } from '../repairs/RepairFlow';
import type { RepairKind } from '../repairs/repair';
import { ChosenItems } from './ChosenItems';
import type { DialogProps } from './dialog-props';
import { ToMendList } from './ToMendList';
import type { ToMend } from './to-mend';

interface SeveralToMendProps extends DialogProps {
  readonly items: readonly ToMend[];
}

/** All of them with their reasons; what is ticked is mended together. */
export function SeveralToMend({ items, asked, boardId, may, guard, onDone, onHalfDone, onClose }: SeveralToMendProps) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set(items.map(({ item }) => item.id)));
  const [kind, choose] = useState<RepairKind | null>(asked === 'choose' ? null : asked);
  const chosen = items.map(({ item }) => item).filter(({ id }) => ticked.has(id));
  if (kind === null || chosen.length === 0) {
    return <ToMendList items={items} ticked={ticked} onTick={setTicked} may={may} guard={guard} onChoose={choose} onClose={onClose} />;
  }
  return (
    <>
      <ChosenItems items={chosen} />
      <RepairFlow
        kind={kind}
        items={chosen}
        boardId={boardId}
        may={may}
        opensHypothesis={false}
        onDone={onDone}
        onHalfDone={onHalfDone}
        onCancel={() => choose(null)}
      />
    </>
  );
}
