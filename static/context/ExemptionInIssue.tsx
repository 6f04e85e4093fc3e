import Button from '@atlaskit/button/new';
import type { GuardWords } from '../../src/core/backlog/words/guard-words';
import type { People } from '../api/people';
import { dayAt, formatDay } from '../format/days';
import { formatList } from '../format/list';
import { nameOf } from '../format/name-of';
import { useSession } from '../session/session';
import { useWords } from '../words/words';
import css from './ExemptionInIssue.module.css';
import type { ExemptingAct } from './exemptions-by-act';

interface ExemptionInIssueProps {
  readonly act: ExemptingAct;
  readonly guard: GuardWords;
  readonly people: People | undefined;
  /** null where the person may only read. */
  readonly onRevoke: (() => void) | null;
  readonly isRevoking: boolean;
}

/** Who says that it is fine, since when and why. */
export function ExemptionInIssue({ act, guard, people, onRevoke, isRevoking }: ExemptionInIssueProps) {
  const words = useWords();
  const { locale, timeZone } = useSession();
  const about = formatList(act.rules.map((rule) => guard.rules[rule].title), words.language);
  const when = formatDay(dayAt(new Date(act.at), timeZone), locale);
  return (
    <li className={css.exemption}>
      <p className={css.who}>{words.repairs.inIssue.fine(nameOf(act.by, people, words), when)}</p>
      <p dir="auto">{words.quote(act.reason)}</p>
      <div className={css.about}>
        <span>{words.repairs.inIssue.about(about)}</span>
        {onRevoke !== null && (
          <Button appearance="subtle" spacing="compact" aria-label={words.repairs.inIssue.revokeFor(about)} isLoading={isRevoking} onClick={onRevoke}>
            {words.repairs.inIssue.revoke}
          </Button>
        )}
      </div>
    </li>
  );
}
