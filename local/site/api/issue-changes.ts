import * as v from '@badrap/valita';
import type { LocalJira } from '../../jira';
import type { SiteChange } from '../changes';
import { findAs } from './jira-as';

const IssueSchema = v.object({ id: v.string(), fields: v.object({ project: v.object({ id: v.string() }) }) });
type ShownIssue = v.Infer<typeof IssueSchema>;

/** @returns undefined for an issue that the person may not see */
export async function findShownIssue(jira: LocalJira, accountId: string, idOrKey: string): Promise<ShownIssue | undefined> {
  const found = await findAs(jira, accountId, `/rest/api/3/issue/${encodeURIComponent(idOrKey)}?fields=project`);
  return found === undefined ? undefined : IssueSchema.parse(found, { mode: 'strip' });
}

/**
 * What a page is told of a change: not which issues it was about, except for the one that it shows, of which the frames
 * on it are told as by Jira (`JIRA_ISSUE_CHANGED`, as Forge's docs show it).
 */
export const toldOfChange = ({ issueIds, by, commented }: SiteChange, shown: ShownIssue | undefined) => ({
  issueChanged:
    shown && issueIds.includes(shown.id)
      ? {
          issueId: shown.id,
          projectId: shown.fields.project.id,
          changes: [{ changeType: commented ? 'commented' : 'updated', atlassianId: by ?? '' }],
        }
      : null,
});
