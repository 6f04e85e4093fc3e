import type { ChangeEvent, FormEvent } from 'react';

interface BoundField {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly isTroubled: boolean;
  readonly onType: (typed: string) => void;
}

/** What Atlaskit's text fields and text areas take, for a field that stands in a `FieldFrame`. */
export const inputAttributes = ({ id, name, value, isTroubled, onType }: BoundField) => ({
  id,
  value,
  name,
  dir: 'auto',
  isInvalid: isTroubled,
  // Atlaskit's text area only looks invalid.
  'aria-invalid': isTroubled,
  ...(isTroubled && { 'aria-describedby': `${id}-trouble` }),
  onChange: (event: ChangeEvent<HTMLTextAreaElement> | FormEvent<HTMLInputElement>) => onType(event.currentTarget.value),
});
