import { lazy, Suspense } from 'react';
import { contentOf } from '../../../src/core/currency/currency-version';
import { worthOf } from '../../../src/core/currency/worth/worth-of';
import { useProjectCurrency } from '../../api/project-currency';
import { useEditor } from '../../editing/editor';
import { useSession } from '../../session/session';
import { useWords } from '../../words/words';
import { WorthFigure } from './WorthFigure';

// The worth of an enabler takes other issues, and what reads them.
const EnablerWorth = lazy(async () => ({ default: (await import('./EnablerWorth')).EnablerWorth }));

/** What the hypothesis is worth in the project's currency, worked out here from its own numbers. */
export function WorthLine({ isBrief = false }: { readonly isBrief?: boolean }) {
  const words = useWords();
  const { projectId } = useSession();
  const { hypothesis } = useEditor();
  const currency = useProjectCurrency(projectId);
  if (currency.data === undefined) return null;
  const content = contentOf(currency.data);
  const worth = worthOf(hypothesis, content);
  if (worth !== null) return <WorthFigure worth={worth} content={content} isBrief={isBrief} />;
  return (
    <Suspense fallback={words.loading}>
      <EnablerWorth content={content} isBrief={isBrief} />
    </Suspense>
  );
}
