import type { Place } from '../places/place';
import { quantities } from '../places/measure';
import { useWords } from '../words/words';
import { Choice } from './Choice';
import css from './MeasureFields.module.css';
import { OrderHint } from './OrderHint';
import { TextLine } from './TextLine';

/** What is measured, in which unit and direction, where it is now and where it is expected to be. */
export function MeasureFields({ place }: { readonly place: Place }) {
  const { measure } = useWords();
  return (
    <div className={css.measure}>
      <div className={css.name}>
        <TextLine place={place} field="name" label={measure.name} placeholder={measure.namePlaceholder} />
        <TextLine place={place} field="unit" label={measure.unit} placeholder={measure.unitPlaceholder} />
        <Choice
          place={place}
          field="direction"
          label={measure.direction}
          options={[
            { value: 'up', label: measure.up },
            { value: 'down', label: measure.down },
          ]}
        />
      </div>
      <fieldset className={css.numbers}>
        <legend className={css.legend}>{measure.numbers}</legend>
        {quantities.map((quantity) => (
          <TextLine key={quantity} place={place} field={quantity} label={measure[quantity]} inputMode="decimal" />
        ))}
      </fieldset>
      <OrderHint place={place} />
    </div>
  );
}
