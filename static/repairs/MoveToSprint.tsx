import { useWords } from '../words/words';
import type { RepairFormInput } from './form-props';
import { RepairForm } from './RepairForm';
import { SprintChoice } from './SprintChoice';
import { useSprintChoice } from './use-sprint-choice';

/** Where to-dos live. */
export function MoveToSprint({ run, boardId, projectId, onCancel }: RepairFormInput) {
  const { repairs: words } = useWords();
  const { sprints, chosen, choose, isAwaited } = useSprintChoice(boardId, projectId);
  const [first] = run.items;
  const preview = (sprint: string) =>
    run.items.length === 1 && first !== undefined ? words.sprints.one(first.key, sprint) : words.sprints.many(run.items.length, sprint);
  return (
    <RepairForm
      title={words.titles['move-to-sprint']}
      preview={chosen === null ? null : preview(chosen.name)}
      submit={chosen === null && !isAwaited ? null : words.sprints.submit}
      onSubmit={() => chosen && run.start({ kind: 'move-to-sprint', sprintId: chosen.id }, chosen.name)}
      isAwaited={isAwaited}
      run={run}
      onCancel={onCancel}
    >
      <SprintChoice sprints={sprints} chosen={chosen?.id ?? null} onChoose={choose} />
    </RepairForm>
  );
}
