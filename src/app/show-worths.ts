import type { CurrencyVersion } from '../core/currency/currency-version';
import { mustShowWorth, worthProperty, worthToShow, type WorthProperty } from '../core/currency/worth-property';
import { worthOfAll } from '../core/currency/worth/worth-of-all';
import { deleteIssueProperty } from '../jira/delete-issue-property';
import type { JiraRequest } from '../jira/request';
import { setIssueProperty } from '../jira/set-issue-property';
import { aFewAtATime } from './a-few-at-a-time';
import type { Web } from './enabler-web';
import { unlessGone } from './unless-gone';
import { valuedItem, type WorthIssue } from './worth-issue';

/**
 * Makes the properties of these issues say what they are worth, with all that their worth comes
 * from at hand. One write for each whose worth is another one than what it shows, and none else.
 *
 * @throws JiraError: some may be shown already, and those are not written again
 */
export const showWorths =
  (asApp: JiraRequest) =>
  async (issues: readonly WorthIssue[], web: Web, { content, version }: CurrencyVersion): Promise<void> => {
    const worths = worthOfAll([...web.issues.values()].map(valuedItem), content);
    const changes = issues.flatMap((one) => {
      const worth = worths.get(one.issue.id);
      // A share among only those enablers that were found would be too large, and count something twice.
      const isUnknown = !web.isComplete && one.revision?.hypothesis.kind === 'enabler';
      const wanted = worth === undefined || isUnknown ? null : worthToShow(worth, version);
      return mustShowWorth(one.issue.properties[worthProperty], wanted) ? [{ id: one.issue.id, wanted }] : [];
    });
    await aFewAtATime(changes, ({ id, wanted }) => show(asApp, id, wanted));
  };

function show(asApp: JiraRequest, issueId: string, wanted: WorthProperty | null): Promise<void> {
  if (wanted === null) return deleteIssueProperty(asApp)(issueId, worthProperty);
  return unlessGone(setIssueProperty(asApp)(issueId, worthProperty, wanted));
}
