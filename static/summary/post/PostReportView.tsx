import Button from '@atlaskit/button/new';
import type { SummaryWords } from '../use-summary-words';
import css from './PostComments.module.css';
import type { PostReport } from './posting';

interface PostReportViewProps {
  readonly report: PostReport;
  readonly words: SummaryWords['post'];
  readonly onAgain: () => void;
  readonly onDone: () => void;
}

/** Who got a comment, who had one, who did not get one and why. */
export function PostReportView({ report: { posted, already, failed, left }, words, onAgain, onDone }: PostReportViewProps) {
  return (
    <>
      <div role="status">
        <p>{words.posted(posted)}</p>
        {already > 0 && <p>{words.already(already)}</p>}
        {left.length > 0 && <p>{words.left(left.length)}</p>}
      </div>
      {failed.length > 0 && (
        <div role="alert">
          <p>{words.failed(failed.length)}</p>
          <ul>
            {failed.map(({ issueId, key, why }) => (
              <li key={issueId}>{words.named(key, words.why[why])}</li>
            ))}
          </ul>
        </div>
      )}
      <div className={css.line}>
        {failed.length + left.length > 0 && <Button onClick={onAgain}>{words.again}</Button>}
        <Button appearance="subtle" onClick={onDone}>
          {words.done}
        </Button>
      </div>
    </>
  );
}
