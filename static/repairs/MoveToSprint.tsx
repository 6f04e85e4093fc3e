import { useState } from 'react';
import { useWords } from '../words/words';
import type { RepairFormInput } from './form-props';
import { RepairForm } from './RepairForm';
import { SprintChoice } from './SprintChoice';
import { useSprintChoice } from './use-sprint-choice';

/** Where to-dos live. */
export function MoveToSprint({ run, boardId, projectId, onCancel }: RepairFormInput) {
  const { repairs: words } = useWords();
  const { sprints, chosen, choose } = useSprintChoice(boardId, projectId);
  const [isMissing, setMissing] = useState(false);
  const [first] = run.items;
  const preview = (sprint: string) =>
    run.items.length === 1 && first !== undefined ? words.sprints.one(first.key, sprint) : words.sprints.many(run.items.length, sprint);
  return (
    <RepairForm
      title={words.titles['move-to-sprint']}
      preview={chosen === null ? null : preview(chosen.name)}
      submit={sprints.data?.length === 0 ? null : words.sprints.submit}
      onSubmit={() => (chosen === null ? setMissing(true) : run.start({ kind: 'move-to-sprint', sprintId: chosen.id }, chosen.name))}
      run={run}
      onCancel={onCancel}
    >
      <SprintChoice
        sprints={sprints}
        chosen={chosen?.id ?? null}
        onChoose={choose}
        trouble={isMissing && chosen === null ? words.sprints.missing : null}
      />
    </RepairForm>
  );
}
