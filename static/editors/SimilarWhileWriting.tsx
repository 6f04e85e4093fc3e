import { lazy, Suspense } from 'react';
import type { Place } from '../places/place';
import { useLeft } from './use-hint';

// It helps, and nobody waits for it: a part that cannot be fetched is left out.
const SimilarPastBets = lazy(() => import('../learn/similar/SimilarPastBets').catch(() => ({ default: () => null })));

/** Beside a hypothesis that is being written: how similar ones came out. */
export function SimilarWhileWriting({ place }: { readonly place: Place }) {
  const left = useLeft(place);
  if (left === null || (left.thing === '' && left.value === '')) return null;
  return (
    <Suspense fallback={null}>
      <SimilarPastBets hypothesis={left} />
    </Suspense>
  );
}
