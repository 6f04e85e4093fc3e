import type { Finding } from '../../src/core/backlog/finding';
import type { GuardWords } from '../../src/core/backlog/words/guard-words';
import css from './FindingText.module.css';

interface FindingTextProps {
  readonly finding: Finding;
  readonly guard: GuardWords;
  /** Whether it says why it matters, too: once is enough where many are listed. */
  readonly saysWhy?: boolean;
}

/** What the guard noticed, with the words that triggered it. */
export function FindingText({ finding, guard, saysWhy = false }: FindingTextProps) {
  const { title, message, why } = guard.rules[finding.rule];
  return (
    <div className={css.finding}>
      <p dir="auto">
        <strong className={css.title}>{title}.</strong> {message(finding)}
      </p>
      {saysWhy && <p className={css.why}>{why}</p>}
    </div>
  );
}
