import { lazy, Suspense, useState } from 'react';
import { contentOf } from '../../src/core/currency/currency-version';
import { useProjectCurrency } from '../api/project-currency';
import { useEditor } from '../editing/editor';
import { quantities } from '../places/measure';
import type { Place } from '../places/place';
import { useSession } from '../session/session';
import { useWords } from '../words/words';
import css from './MeasureFields.module.css';
import { OrderHint } from './OrderHint';
import { OwnMeasureFields } from './OwnMeasureFields';
import { TextLine } from './TextLine';
import { useField } from './use-field';

// The search brings a whole select along, and not every project has measures of its own.
const MeasurePicker = lazy(async () => ({ default: (await import('../currency/measures/MeasurePicker')).MeasurePicker }));

/** What is measured, picked from the project's measures or in one's own words, where it is now and where it is expected to be. */
export function MeasureFields({ place }: { readonly place: Place }) {
  const { measure: words, loading } = useWords();
  const { projectId } = useSession();
  const { data } = useProjectCurrency(projectId);
  const editor = useEditor();
  const picked = useField(place, 'measureId');
  const name = useField(place, 'name');
  const [inOwnWords, setInOwnWords] = useState(name.value !== '');
  const { measures } = contentOf(data ?? null);
  const hasChoice = picked.value !== '' || measures.some(({ status }) => status === 'current');
  const unitOf = (measureId: string) => measures.find(({ id }) => id === measureId)?.unit ?? '';
  const pick = (id: string | null) => {
    setInOwnWords(id === null);
    editor.type(place, { measureId: id ?? '', measureUnit: unitOf(id ?? '') });
  };
  return (
    <div className={css.measure}>
      {hasChoice && (
        <Suspense fallback={loading}>
          <MeasurePicker place={place} measures={measures} inOwnWords={inOwnWords} onPick={pick} />
        </Suspense>
      )}
      {picked.value === '' && (inOwnWords || !hasChoice) && <OwnMeasureFields place={place} measures={measures} onShared={pick} />}
      <fieldset className={css.numbers}>
        <legend className={css.legend}>{words.numbers}</legend>
        {quantities.map((quantity) => (
          <TextLine key={quantity} place={place} field={quantity} label={words[quantity]} inputMode="decimal" along={{ measureUnit: unitOf(picked.value) }} />
        ))}
      </fieldset>
      <OrderHint place={place} />
    </div>
  );
}
