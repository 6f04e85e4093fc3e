import TextArea from '@atlaskit/textarea';
import { useId } from 'react';
import { FieldFrame } from '../../fields/FieldFrame';

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly trouble: string | null;
  readonly onType: (typed: string) => void;
}

/** A field for a sentence, which grows with it. */
export function Text({ label, value, placeholder, trouble, onType }: TextProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} trouble={trouble}>
      <TextArea
        id={id}
        value={value}
        dir="auto"
        placeholder={placeholder}
        minimumRows={1}
        maxHeight="40vh"
        resize="smart"
        isInvalid={trouble !== null}
        aria-invalid={trouble !== null}
        {...(trouble !== null && { 'aria-describedby': `${id}-trouble` })}
        onChange={(event) => onType(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}
