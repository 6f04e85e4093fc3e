import type { Exemption } from '../../src/core/backlog/exemption';
import type { GuardWords } from '../../src/core/backlog/words/guard-words';
import { useMayEdit } from '../api/may-edit';
import { usePeople } from '../api/people';
import { useSession } from '../session/session';
import { ExemptionInIssue } from './ExemptionInIssue';
import { exemptionsByAct } from './exemptions-by-act';
import css from './ExemptionsInIssue.module.css';
import { RevokedNote } from './RevokedNote';
import type { Revoking } from './use-revoking';

interface ExemptionsInIssueProps {
  readonly exemptions: readonly Exemption[];
  readonly guard: GuardWords;
  readonly revoking: Revoking;
}

/** What somebody said is fine: quiet, with the reason, and revocable by who may edit. */
export function ExemptionsInIssue({ exemptions, guard, revoking }: ExemptionsInIssueProps) {
  const { issueId } = useSession();
  const { data: people } = usePeople(exemptions.map(({ by }) => by));
  const { data: mayEdit = false } = useMayEdit(issueId);
  const acts = exemptionsByAct(exemptions);
  return (
    <>
      <RevokedNote revoking={revoking} />
      {acts.length > 0 && (
        <ul className={css.list}>
          {acts.map((act) => (
            <ExemptionInIssue
              key={act.rules.join()}
              act={act}
              guard={guard}
              people={people}
              onRevoke={mayEdit ? () => revoking.revoke(act) : null}
              isRevoking={revoking.isRunning}
            />
          ))}
        </ul>
      )}
    </>
  );
}
