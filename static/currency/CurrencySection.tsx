import { lazy, Suspense } from 'react';
import { useWords } from '../words/words';

const Section = lazy(async () => ({ default: (await import('./section/CurrencySection')).CurrencySection }));

/** What the project trades in. Its code and its words come after the settings above it. */
export function CurrencySection(props: { readonly isDisabled: boolean }) {
  const { loading } = useWords();
  return (
    <Suspense fallback={loading}>
      <Section {...props} />
    </Suspense>
  );
}
