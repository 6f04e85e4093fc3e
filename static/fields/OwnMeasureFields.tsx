import { lazy, Suspense } from 'react';
import type { ProjectMeasure } from '../../src/core/currency/project-measure';
import type { Place } from '../places/place';
import { useWords } from '../words/words';
import { Choice } from './Choice';
import css from './MeasureFields.module.css';
import { TextLine } from './TextLine';

const ShareMeasure = lazy(async () => ({ default: (await import('../currency/measures/ShareMeasure')).ShareMeasure }));

interface OwnMeasureFieldsProps {
  readonly place: Place;
  readonly measures: readonly ProjectMeasure[];
  /** It became a measure of the project. */
  readonly onShared: (id: string) => void;
}

/** A measure in one's own words: name, unit, and which way is good. */
export function OwnMeasureFields({ place, measures, onShared }: OwnMeasureFieldsProps) {
  const { measure } = useWords();
  return (
    <>
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
      <Suspense>
        <ShareMeasure place={place} measures={measures} onShared={onShared} />
      </Suspense>
    </>
  );
}
