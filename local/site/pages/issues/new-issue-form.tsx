import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useState, type FormEvent } from 'react';
import type { IssueType } from '../ask/project';

interface NewIssueFormProps {
  readonly types: readonly IssueType[];
  /** Answers whether it worked: what was typed stays otherwise. */
  readonly onCreate: (typeId: string, summary: string) => Promise<boolean>;
  readonly onClose: () => void;
}

export function NewIssueForm({ types, onCreate, onClose }: NewIssueFormProps) {
  const [typeId, setTypeId] = useState(types[0]?.id ?? '');
  const [summary, setSummary] = useState('');
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (summary.trim() === '') return;
    setBusy(true);
    if (await onCreate(typeId, summary.trim())) setSummary('');
    setBusy(false);
  };
  return (
    <form className="new-issue" onSubmit={(event) => void submit(event)} onKeyDown={({ key }) => key === 'Escape' && onClose()}>
      {types.length > 1 && (
        <select className="plain-select" aria-label="Issue type" value={typeId} onChange={({ currentTarget }) => setTypeId(currentTarget.value)}>
          {types.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      <div className="new-issue__summary">
        <Textfield
          autoFocus
          isCompact
          aria-label="Summary"
          placeholder="What is it about?"
          value={summary}
          onChange={({ currentTarget }) => setSummary(currentTarget.value)}
        />
      </div>
      <Button type="submit" appearance="primary" spacing="compact" isDisabled={isBusy || summary.trim() === ''}>
        Create
      </Button>
      <Button appearance="subtle" spacing="compact" onClick={onClose}>
        Cancel
      </Button>
    </form>
  );
}
