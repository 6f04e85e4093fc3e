import TextArea from '@atlaskit/textarea';
import type { Place } from '../places/place';
import { FieldFrame } from './FieldFrame';
import { useField } from './use-field';

interface TextBoxProps {
  readonly place: Place;
  readonly field: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly rows?: number;
}

/** A field for words that may take several lines. */
export function TextBox({ place, field, label, placeholder = '', rows = 2 }: TextBoxProps) {
  const { id, input, trouble } = useField(place, field);
  return (
    <FieldFrame id={id} label={label} trouble={trouble}>
      <TextArea {...input} placeholder={placeholder} minimumRows={rows} maxHeight="40vh" resize="smart" />
    </FieldFrame>
  );
}
