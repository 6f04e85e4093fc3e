import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import type { ProjectionReading } from '../../src/core/hypothesis/projection';
import { useMendProjection } from '../api/mend-projection';
import { EditorProvider } from '../editing/EditorProvider';
import { useEditor, type ReadOnlyReason } from '../editing/editor';
import { mendedNotice } from '../editing/notices';
import { beginningPlace } from '../places/beginning';
import { LoadFailed } from '../shared/LoadFailed';
import { useSession } from '../session/session';
import { useWords } from '../words/words';

const ConflictView = lazy(async () => ({ default: (await import('../conflict/ConflictView')).ConflictView }));

interface HypothesisScreenProps {
  readonly hypothesis: ProjectionReading;
  readonly readOnly: ReadOnlyReason | null;
  readonly skeleton: ReactNode;
  /** Shown as long as nothing is written. */
  readonly beginning: ReactNode;
  readonly written: ReactNode;
}

/** The hypothesis of one issue. What its property says is believed only where we wrote it. */
export function HypothesisScreen({ hypothesis, readOnly, skeleton, beginning, written }: HypothesisScreenProps) {
  const words = useWords();
  const { mutate, isIdle, isSuccess, isError, error } = useMendProjection(useSession().issueId);
  const isAltered = hypothesis.state === 'altered';
  useEffect(() => {
    if (isAltered && isIdle) mutate();
  }, [isAltered, isIdle, mutate]);
  if (isAltered && isError) return <LoadFailed what={words.failed.load} error={error} onRetry={mutate} />;
  if (isAltered) return skeleton;
  const revision = hypothesis.state === 'sound' ? hypothesis.revision : null;
  return (
    <EditorProvider revision={revision} readOnly={readOnly} firstNotice={isSuccess ? mendedNotice : null}>
      <Content skeleton={skeleton} beginning={beginning} written={written} />
    </EditorProvider>
  );
}

function Content({ skeleton, beginning, written }: Pick<HypothesisScreenProps, 'skeleton' | 'beginning' | 'written'>) {
  const { conflict, hypothesis, openAt } = useEditor();
  if (conflict !== null) {
    return (
      <Suspense fallback={skeleton}>
        <ConflictView conflict={conflict} />
      </Suspense>
    );
  }
  const isBlank = hypothesis.thing === '' && hypothesis.value === '';
  // Whoever is writing the first sentence goes on writing when somebody else saves theirs.
  const isBeginning = isBlank || openAt(beginningPlace.name) !== undefined;
  return isBeginning ? beginning : written;
}
