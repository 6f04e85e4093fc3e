import type { ProjectCurrency } from '../../../src/core/currency/project-currency';
import { worthOfAll } from '../../../src/core/currency/worth/worth-of-all';
import { nothingWritten } from '../../../src/core/currency/worth/worth-of';
import { useEditor } from '../../editing/editor';
import { useSession } from '../../session/session';
import { LoadFailed } from '../../shared/LoadFailed';
import { useWords } from '../../words/words';
import { useEnabling } from './use-enabling';
import { WorthFigure } from './WorthFigure';

interface EnablerWorthProps {
  readonly content: ProjectCurrency;
  readonly isBrief: boolean;
}

/** An enabler is worth its share of what it makes possible: those issues are read first, and their other enablers. */
export function EnablerWorth({ content, isBrief }: EnablerWorthProps) {
  const words = useWords();
  const { issueId, hypothesis } = useEditor();
  const { data, error, refetch } = useEnabling(useSession().projectId, issueId, hypothesis.enables);
  if (data === undefined) {
    return error === null ? <p>{words.loading}</p> : <LoadFailed what={words.worth.failed} error={error} onRetry={() => void refetch()} />;
  }
  // What is shown of this one may be newer than what was read.
  const others = data.items.filter(({ id }) => id !== issueId);
  const worth = worthOfAll([...others, { id: issueId, hypothesis }], content).get(issueId) ?? nothingWritten;
  return <WorthFigure worth={worth} content={content} isBrief={isBrief} epics={data.epics} />;
}
