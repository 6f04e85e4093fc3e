import Button from '@atlaskit/button/new';
import { guardWordsIn } from '../../src/core/backlog/words/index';
import { reasonOf } from '../api/app-failure';
import { useExemptAgain, useRevoke, type ExemptionOfItem } from '../api/exempting';
import { reasonInWords } from '../editing/reason-in-words';
import { formatAgo, formatInstant } from '../format/instants';
import { useSession } from '../session/session';
import { IssueLink } from '../shared/IssueLink';
import { Note } from '../shared/Note';
import { useWords } from '../words/words';
import css from './ExemptionRow.module.css';

interface ExemptionRowProps extends ExemptionOfItem {
  readonly who: string;
  readonly isDisabled: boolean;
}

/** Which item is exempt from which rule, why, by whom and since when; and the button that ends it, or undoes that. */
export function ExemptionRow({ item, exemption, who, isDisabled }: ExemptionRowProps) {
  const words = useWords();
  const { exemptions: about } = words.guardSettings;
  const { projectId, locale, timeZone } = useSession();
  const [revoke, again] = [useRevoke(projectId), useExemptAgain(projectId)];
  const isRevoked = item.revoked.includes(exemption);
  const act = isRevoked ? again : revoke;
  const rule = guardWordsIn(words.language).rules[exemption.rule].title;
  return (
    <li className={css.row}>
      <div className={css.what}>
        <span>
          <IssueLink issueKey={item.key}>
            {item.key} <bdi>{item.summary}</bdi>
          </IssueLink>
        </span>
        <span className={isRevoked ? css.revoked : ''} dir="auto">
          {about.because(rule, exemption.reason)}
        </span>
        <span className={css.who} aria-live="polite">
          {isRevoked ? (
            about.revoked
          ) : (
            <>
              {who}, <time dateTime={exemption.at} title={formatInstant(exemption.at, locale, timeZone)}>
                {formatAgo(exemption.at, new Date(), locale)}
              </time>
            </>
          )}
        </span>
      </div>
      {!isDisabled && (
        <Button
          spacing="compact"
          appearance={isRevoked ? 'default' : 'subtle'}
          aria-label={isRevoked ? about.undoFor(item.key, rule) : about.revokeFor(item.key, rule)}
          isLoading={act.isPending}
          onClick={() => act.mutate({ item, exemption })}
        >
          {isRevoked ? words.undo : about.revoke}
        </Button>
      )}
      {act.error !== null && (
        <div className={css.failed} role="alert">
          <Note tone="problem">{reasonInWords(reasonOf(act.error), words, about.failed)}</Note>
        </div>
      )}
    </li>
  );
}
