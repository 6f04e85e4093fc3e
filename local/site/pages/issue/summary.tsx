import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useState, type FormEvent } from 'react';
import { editIssue, type Issue } from '../ask/issue';
import { useAct } from '../issues/act';

export function Summary({ issue, mayEdit }: { readonly issue: Issue; readonly mayEdit: boolean }) {
  const [typed, setTyped] = useState<string>();
  const act = useAct();
  if (typed === undefined) {
    return (
      <h1 className="issue__summary">
        {mayEdit ? (
          <button type="button" className="edit-in-place" aria-label={`Edit summary: ${issue.fields.summary}`} onClick={() => setTyped(issue.fields.summary)}>
            {issue.fields.summary}
          </button>
        ) : (
          issue.fields.summary
        )}
      </h1>
    );
  }
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const worked = typed.trim() === issue.fields.summary || (await act('The summary was not saved', () => editIssue(issue.key, { summary: typed.trim() })));
    if (worked) setTyped(undefined);
  };
  return (
    <form className="edit-form" onSubmit={(event) => void save(event)} onKeyDown={({ key }) => key === 'Escape' && setTyped(undefined)}>
      <Textfield autoFocus aria-label="Summary" value={typed} onChange={({ currentTarget }) => setTyped(currentTarget.value)} />
      <div className="edit-form__buttons">
        <Button type="submit" appearance="primary" spacing="compact" isDisabled={typed.trim() === ''}>
          Save
        </Button>
        <Button appearance="subtle" spacing="compact" onClick={() => setTyped(undefined)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
