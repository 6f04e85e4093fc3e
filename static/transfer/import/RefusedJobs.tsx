import type { AppError } from '../../../src/contract/answer';
import { IssueLink } from '../../shared/IssueLink';
import type { TransferWords } from '../section/use-transfer-words';
import css from './PlannedLines.module.css';
import type { Job } from './run';

interface RefusedJobsProps {
  readonly jobs: readonly Job[];
  readonly words: TransferWords['import'];
}

/** Lines that the app would not write, with the reason; each of them. */
export function RefusedJobs({ jobs, words }: RefusedJobsProps) {
  const refused = jobs.flatMap(({ line, key, state }) => (state.type === 'refused' ? [{ line, key, reason: state.reason }] : []));
  if (refused.length === 0) return null;
  return (
    <div>
      <p>{words.refused(refused.length)}</p>
      <ul className={css.list} aria-label={words.refused(refused.length)}>
        {refused.map(({ line, key, reason }) => (
          <li key={line} className={css.row}>
            <span className={css.line}>{words.line(line)}</span>
            <span className={css.key}>
              <IssueLink issueKey={key} />
            </span>
            <span className={css.said}>{reasonSaid(reason, words.refusals)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function reasonSaid(reason: AppError, words: TransferWords['import']['refusals']): string {
  switch (reason.code) {
    case 'does-not-fit':
      return words['does-not-fit'](reason.characters - reason.limit);
    case 'conflict':
    case 'invalid-input':
    case 'not-found':
    case 'not-allowed':
    case 'not-a-carrier':
      return words[reason.code];
    default:
      return words.other;
  }
}
