import { lazy, Suspense } from 'react';
import { AfterPaint } from '../shared/AfterPaint';
import { Catch } from '../shared/Catch';

const GuardInIssue = lazy(async () => ({ default: (await import('./GuardInIssue')).GuardInIssue }));

/** The guard comes when the hypothesis has been painted: neither its code nor its call is waited for. */
export function GuardLater() {
  return (
    <AfterPaint>
      <Catch failed={() => null}>
        <Suspense>
          <GuardInIssue />
        </Suspense>
      </Catch>
    </AfterPaint>
  );
}
