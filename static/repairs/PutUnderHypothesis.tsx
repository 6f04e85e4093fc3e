import { useState } from 'react';
import { useWords, type Words } from '../words/words';
import type { RepairFormInput } from './form-props';
import { HypothesisSearch, type PickedHypothesis } from './HypothesisSearch';
import { RadioList } from './RadioList';
import type { RepairItem } from './repair';
import { RepairForm } from './RepairForm';
import { SprintChoice } from './SprintChoice';
import { useSprintChoice } from './use-sprint-choice';

/** What happens to an item that has its hypothesis. */
type Then = 'stay' | 'move';

/** The value that a to-do serves; and on to the sprint, where it belongs, or not yet. */
export function PutUnderHypothesis({ run, boardId, projectId, may, onCancel }: RepairFormInput) {
  const { repairs: words } = useWords();
  const { sprints, chosen, choose, isAwaited } = useSprintChoice(boardId, projectId);
  const [picked, pick] = useState<PickedHypothesis | null>(null);
  const [then, setThen] = useState<Then>('stay');
  const [isMissing, setMissing] = useState(false);
  const isOne = run.items.length === 1;
  const sprint = then === 'move' ? chosen : null;
  const awaitsSprint = then === 'move' && isAwaited;
  const hasNoSprint = then === 'move' && !isAwaited && chosen === null;
  const send = () => {
    if (picked !== null) run.start({ kind: 'put-under-hypothesis', parentId: picked.id, sprintId: sprint?.id ?? null }, picked.key);
    else setMissing(true);
  };
  return (
    <RepairForm
      title={words.titles['put-under-hypothesis']}
      preview={picked === null ? null : previewOf(run.items, picked.key, sprint?.name ?? null, words)}
      submit={hasNoSprint ? null : isOne ? words.under.submit : words.under.submitMany}
      onSubmit={send}
      isAwaited={awaitsSprint}
      run={run}
      onCancel={onCancel}
    >
      <HypothesisSearch
        label={isOne ? words.under.field : words.under.fieldMany}
        level={(run.items[0]?.level ?? 0) + 1}
        picked={picked}
        onPick={pick}
        trouble={isMissing && picked === null ? words.under.missing : null}
      />
      {may.schedule && (
        <RadioList<Then>
          legend={words.under.where}
          options={[
            { value: 'stay', label: isOne ? words.under.stay : words.under.stayMany },
            { value: 'move', label: isOne ? words.under.move : words.under.moveMany },
          ]}
          chosen={then}
          onChoose={setThen}
        />
      )}
      {then === 'move' && <SprintChoice sprints={sprints} chosen={chosen?.id ?? null} onChoose={choose} />}
    </RepairForm>
  );
}

function previewOf(items: readonly RepairItem[], parent: string, sprint: string | null, { under: said }: Words['repairs']): string {
  const [first] = items;
  if (items.length === 1 && first !== undefined) {
    return sprint === null ? said.one(first.key, parent) : said.oneAndSprint(first.key, parent, sprint);
  }
  return sprint === null ? said.many(items.length, parent) : said.manyAndSprint(items.length, parent, sprint);
}
