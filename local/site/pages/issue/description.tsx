import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import { useState } from 'react';
import { editIssue, type Issue } from '../ask/issue';
import { useAct } from '../issues/act';
import { adfOf, paragraphsOf } from './adf';

interface DescriptionProps {
  readonly issue: Issue;
  readonly mayEdit: boolean;
}

/** Plain text: enough to read what an issue is about, and to write it. */
export function Description({ issue, mayEdit }: DescriptionProps) {
  const [typed, setTyped] = useState<string>();
  const act = useAct();
  const paragraphs = paragraphsOf(issue.fields.description);
  const save = async (text: string) => {
    const description = text.trim() === '' ? null : adfOf(text);
    if (await act('The description was not saved', () => editIssue(issue.key, { description }))) setTyped(undefined);
  };
  return (
    <section className="issue__section" aria-label="Description">
      <h2 className="section-title">Description</h2>
      {typed === undefined && (
        <>
          {paragraphs.map((paragraph, index) => (
            <p key={index} className="prose">
              {paragraph}
            </p>
          ))}
          {paragraphs.length === 0 && !mayEdit && <p className="quiet">None</p>}
          {mayEdit && (
            <button type="button" className="edit-in-place quiet" onClick={() => setTyped(paragraphs.join('\n\n'))}>
              {paragraphs.length === 0 ? 'Add a description…' : 'Edit description'}
            </button>
          )}
        </>
      )}
      {typed !== undefined && (
        <div className="edit-form">
          <TextArea autoFocus aria-label="Description" minimumRows={5} value={typed} onChange={({ currentTarget }) => setTyped(currentTarget.value)} />
          <div className="edit-form__buttons">
            <Button appearance="primary" spacing="compact" onClick={() => void save(typed)}>
              Save
            </Button>
            <Button appearance="subtle" spacing="compact" onClick={() => setTyped(undefined)}>
              Cancel
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}
