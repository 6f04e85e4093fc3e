import TextArea from '@atlaskit/textarea';
import type { Place } from '../places/place';
import { useWords } from '../words/words';
import { FieldTrouble } from './FieldFrame';
import css from './SentenceFields.module.css';
import { useField } from './use-field';

interface SentenceFieldsProps {
  readonly place: Place;
}

/** Two fields in one sentence: "By doing …, we expect …". */
export function SentenceFields({ place }: SentenceFieldsProps) {
  return (
    <div className={css.sentence}>
      <Clause place={place} field="thing" />
      <Clause place={place} field="value" />
    </div>
  );
}

function Clause({ place, field }: SentenceFieldsProps & { readonly field: 'thing' | 'value' }) {
  const words = useWords();
  const { id, input, trouble } = useField(place, field);
  return (
    <>
      <label className={css.label} htmlFor={id}>
        {words.sentenceFields[field]}
      </label>
      <div className={css.field}>
        <TextArea
          {...input}
          placeholder={words.sentencePlaceholders[field]}
          minimumRows={1}
          maxHeight="40vh"
          resize="smart"
        />
        <FieldTrouble id={id}>{trouble}</FieldTrouble>
      </div>
    </>
  );
}
