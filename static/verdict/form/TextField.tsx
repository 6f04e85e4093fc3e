import TextArea from '@atlaskit/textarea';
import { FieldFrame } from '../../fields/FieldFrame';
import { useAnswerField } from './use-answer-field';

interface TextFieldProps {
  readonly field: 'evidence' | 'learnt';
  readonly label: string;
  readonly placeholder?: string;
}

/** A part of the answer in somebody's own words. */
export function TextField({ field, label, placeholder = '' }: TextFieldProps) {
  const { id, input, trouble } = useAnswerField(field);
  return (
    <FieldFrame id={id} label={label} trouble={trouble}>
      <TextArea {...input} placeholder={placeholder} minimumRows={2} maxHeight="40vh" resize="smart" />
    </FieldFrame>
  );
}
