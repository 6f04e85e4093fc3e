import Textfield from '@atlaskit/textfield';
import { useState, type FormEvent } from 'react';

interface EditableTextProps {
  readonly name: string;
  readonly value: string;
  readonly shown?: string;
  readonly inputType?: 'text' | 'number' | 'date';
  readonly mayEdit: boolean;
  /** Answers whether it worked: what was typed stays otherwise. */
  readonly onSave: (text: string) => Promise<boolean>;
}

/** A value that becomes a field when it is clicked; Enter or leaving it saves, Escape does not. */
export function EditableText({ name, value, shown = value, inputType = 'text', mayEdit, onSave }: EditableTextProps) {
  const [typed, setTyped] = useState<string>();
  const text = shown === '' ? <span className="quiet">None</span> : shown;
  if (!mayEdit) return <>{text}</>;
  if (typed === undefined) {
    return (
      <button type="button" className="edit-in-place" aria-label={`Edit ${name.toLowerCase()}: ${shown || 'none'}`} onClick={() => setTyped(value)}>
        {text}
      </button>
    );
  }
  const save = async () => {
    if (typed.trim() === value || (await onSave(typed.trim()))) setTyped(undefined);
  };
  return (
    <form
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={({ key }) => key === 'Escape' && setTyped(undefined)}
    >
      <Textfield
        autoFocus
        isCompact
        type={inputType}
        aria-label={name}
        value={typed}
        onBlur={() => void save()}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
    </form>
  );
}
