import Button from '@atlaskit/button/new';
import Modal, { ModalBody, ModalFooter, ModalHeader, ModalTitle, ModalTransition } from '@atlaskit/modal-dialog';
import TextArea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';
import { useId, useState, type ReactNode } from 'react';
import type { Sprint } from '../ask/backlog';
import type { ListedIssue } from '../ask/issue-fields';
import { completeSprint, editSprint, startSprint } from '../ask/sprint';
import { useAct } from '../issues/act';

export type SprintDialogKind = 'start' | 'edit' | 'complete';

interface SprintDialogProps {
  readonly kind: SprintDialogKind;
  readonly sprint: Sprint;
  readonly issues: readonly ListedIssue[];
  readonly onClose: () => void;
}

const dayLength = 86_400_000;
const dayOf = (moment: string | undefined, inDays: number) => (moment ? new Date(moment) : new Date(Date.now() + inDays * dayLength)).toISOString().slice(0, 10);

function Field({ label, children }: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

function Completion({ issues }: { readonly issues: readonly ListedIssue[] }) {
  const done = issues.filter(({ fields }) => fields.status.statusCategory.key === 'done').length;
  const open = issues.length - done;
  return (
    <p>
      {done} of {issues.length} issues are done.{' '}
      {open > 0 && `The ${open === 1 ? 'one that is not goes' : `${open} that are not go`} back to the backlog.`}
    </p>
  );
}

const titles = { start: 'Start sprint', edit: 'Edit sprint', complete: 'Complete sprint' } as const;
const buttons = { start: 'Start', edit: 'Save', complete: 'Complete sprint' } as const;

export function SprintDialog({ kind, sprint, issues, onClose }: SprintDialogProps) {
  const act = useAct();
  const [name, setName] = useState(sprint.name);
  const [goal, setGoal] = useState(sprint.goal ?? '');
  const [start, setStart] = useState(dayOf(sprint.startDate, 0));
  const [end, setEnd] = useState(dayOf(sprint.endDate, 14));
  const hasDates = kind === 'start' || sprint.startDate !== undefined;
  const plan = {
    name,
    goal,
    ...(hasDates ? { startDate: `${start}T09:00:00.000Z`, endDate: `${end}T17:00:00.000Z` } : {}),
  };
  const submit = async () => {
    const work = { start: () => startSprint(sprint.id, plan), edit: () => editSprint(sprint.id, plan), complete: () => completeSprint(sprint.id) }[kind];
    if (await act(`${titles[kind]}: that did not work`, work)) onClose();
  };
  return (
    <ModalTransition>
      <Modal onClose={onClose} width="small">
        <ModalHeader hasCloseButton>
          <ModalTitle>
            {titles[kind]}: {sprint.name}
          </ModalTitle>
        </ModalHeader>
        <ModalBody>
          {kind === 'complete' ? (
            <Completion issues={issues} />
          ) : (
            <>
              <Field label="Sprint name">{(id) => <Textfield id={id} value={name} onChange={({ currentTarget }) => setName(currentTarget.value)} />}</Field>
              {hasDates && (
                <>
                  <Field label="Start date">
                    {(id) => <Textfield id={id} type="date" value={start} onChange={({ currentTarget }) => setStart(currentTarget.value)} />}
                  </Field>
                  <Field label="End date">
                    {(id) => <Textfield id={id} type="date" value={end} onChange={({ currentTarget }) => setEnd(currentTarget.value)} />}
                  </Field>
                </>
              )}
              <Field label="Sprint goal">
                {(id) => <TextArea id={id} minimumRows={3} value={goal} onChange={({ currentTarget }) => setGoal(currentTarget.value)} />}
              </Field>
            </>
          )}
        </ModalBody>
        <ModalFooter>
          <Button appearance="subtle" onClick={onClose}>
            Cancel
          </Button>
          <Button appearance="primary" onClick={() => void submit()}>
            {buttons[kind]}
          </Button>
        </ModalFooter>
      </Modal>
    </ModalTransition>
  );
}
