import { lazy, Suspense } from 'react';
import type { Place } from '../places/place';
import { useWords } from '../words/words';
import { Choice } from './Choice';
import { useField } from './use-field';

// The search brings a whole select along, and few hypotheses are enablers.
const EpicPicker = lazy(async () => ({ default: (await import('./EpicPicker')).EpicPicker }));

/** Hypothesis or enabler; an enabler names the epics that it makes possible. */
export function KindFields({ place }: { readonly place: Place }) {
  const words = useWords();
  const { value } = useField(place, 'kind');
  const options = (['hypothesis', 'enabler'] as const).map((kind) => ({
    value: kind,
    label: words.kinds[kind],
    explained: words.kindsExplained[kind],
  }));
  return (
    <>
      <Choice place={place} field="kind" label={words.kindQuestion} options={options} />
      {value === 'enabler' && (
        <Suspense fallback={words.loading}>
          <EpicPicker place={place} />
        </Suspense>
      )}
    </>
  );
}
