import VisuallyHidden from '@atlaskit/visually-hidden';
import type { Finding } from '../../../src/core/backlog/finding';
import type { GuardWords } from '../../../src/core/backlog/words/guard-words';
import { formatDay } from '../../format/days';
import { useSession } from '../../session/session';
import { useWords } from '../../words/words';
import css from './FindingLine.module.css';
import { SeverityDot } from './SeverityDot';

interface FindingLineProps {
  readonly finding: Finding;
  readonly guard: GuardWords;
  readonly isUnfolded: boolean;
  /** False below its rule, which has said its name. */
  readonly isNamed: boolean;
}

/** What was found, with the words that triggered it; why it matters, where somebody asks. */
export function FindingLine({ finding, guard, isUnfolded, isNamed }: FindingLineProps) {
  const words = useWords();
  const { locale } = useSession();
  const { rule, severity } = finding;
  const { title, message, why } = guard.rules[rule];
  return (
    <div className={css.finding}>
      <p className={css.line}>
        {isNamed && <SeverityDot severity={severity} />}
        {isNamed && <VisuallyHidden>{`${words.check.severities[severity]}: `}</VisuallyHidden>}
        {isNamed && <span className={css.title}>{title}</span>}
        {finding.words.map((said) => (
          <span key={said} className={css.said} dir="auto">
            {rule === 'value-overdue' ? formatDay(said, locale) : words.quote(said)}
          </span>
        ))}
      </p>
      {isUnfolded && (
        <div className={css.why}>
          <p dir="auto">{message(finding)}</p>
          <p>{why}</p>
        </div>
      )}
    </div>
  );
}
