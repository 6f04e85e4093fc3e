import { useState } from 'react';
import type { ProjectIssueType } from '../../src/jira/get-project';
import { useWords } from '../words/words';
import { becoming, itemsInNeed } from './carrier-types';
import type { RepairFormInput } from './form-props';
import { RadioList } from './RadioList';
import { RepairForm } from './RepairForm';

interface BecomeCarrierProps extends RepairFormInput {
  /** At least one. */
  readonly carriers: readonly ProjectIssueType[];
}

/** Which of the types that carry a hypothesis it becomes. */
export function BecomeCarrier({ run, onCancel, carriers }: BecomeCarrierProps) {
  const { repairs: words } = useWords();
  // The one that is there is the one that is meant.
  const [picked, pick] = useState<string | null>(carriers.length === 1 ? (carriers[0]?.id ?? null) : null);
  const [isMissing, setMissing] = useState(false);
  const inNeed = itemsInNeed(run.items, carriers);
  const [first] = inNeed;
  const isOne = run.items.length === 1 && first !== undefined;
  const type = carriers.find(({ id }) => id === picked);
  const repair = type && becoming(type, inNeed, carriers);
  return (
    <RepairForm
      title={words.titles['give-it-a-value']}
      preview={type === undefined ? null : isOne ? words.value.one(first.key, type.name) : words.value.many(inNeed.length, type.name)}
      submit={isOne ? words.value.submit : words.value.submitMany}
      onSubmit={() => (repair === undefined ? setMissing(true) : run.start(repair))}
      run={run}
      onCancel={onCancel}
    >
      <RadioList
        legend={isOne ? words.value.legend : words.value.legendMany}
        options={carriers.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={picked}
        onChoose={pick}
        trouble={isMissing && type === undefined ? words.value.missing : null}
      />
      {repair?.leavesParent === true && <p>{isOne ? words.value.leavesOne : words.value.leavesMany}</p>}
    </RepairForm>
  );
}
