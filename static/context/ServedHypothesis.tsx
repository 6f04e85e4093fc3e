import { useParentHypothesis } from '../api/parent-hypothesis';
import { SentenceText } from '../hypothesis/SentenceText';
import { IssueLink } from '../shared/IssueLink';
import { LoadFailed } from '../shared/LoadFailed';
import { useWords } from '../words/words';
import { ContextSkeleton } from './ContextSkeleton';
import css from './ServedHypothesis.module.css';

/** On a to-do: which hypothesis it serves, if any. */
export function ServedHypothesis({ parentId }: { readonly parentId: string | null }) {
  const words = useWords();
  const parent = useParentHypothesis(parentId);
  if (parentId === null) return <p className={css.none}>{words.context.servesNone}</p>;
  if (parent.isError) {
    return <LoadFailed what={words.failed.load} error={parent.error} onRetry={() => void parent.refetch()} />;
  }
  if (parent.data === undefined) return <ContextSkeleton />;
  if (parent.data === null) return <p className={css.none}>{words.context.servesNone}</p>;
  const { key, summary, hypothesis } = parent.data;
  return (
    <>
      <div>
        <p className={css.serves}>{words.context.serves}</p>
        <IssueLink issueKey={key}>
          {key} <bdi>{summary}</bdi>
        </IssueLink>
      </div>
      {hypothesis === null ? (
        <p className={css.none}>{words.context.parentEmpty}</p>
      ) : (
        <SentenceText thing={hypothesis.thing} value={hypothesis.value} />
      )}
    </>
  );
}
