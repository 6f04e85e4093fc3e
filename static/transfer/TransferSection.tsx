import { lazy, Suspense } from 'react';
import { useWords } from '../words/words';

const Section = lazy(async () => ({ default: (await import('./section/TransferSection')).TransferSection }));

/** Brings hypotheses along, from a file and into one. Its code and its words come after the settings above it. */
export function TransferSection() {
  const { loading } = useWords();
  return (
    <Suspense fallback={loading}>
      <Section />
    </Suspense>
  );
}
