import * as v from '@badrap/valita';
import { backlogProperties, BacklogIssueSchema, type BacklogIssue } from './backlog-issue';
import { orElse } from './or-else';
import { readJson } from './read-json';
import type { JiraRequest } from './request';

/** A backlog issue, and what only a site's own fields tell of it. */
export interface PlacedIssue extends BacklogIssue {
  /** In an active or a future sprint. A sub-task is where its parent is: Jira gives it the parent's sprint. */
  readonly inSprint: boolean;
  /** Ids of the fields in which Jira records ranks and sprints; null where the issue has no such field. */
  readonly rankFieldId: string | null;
  readonly sprintFieldId: string | null;
}

/**
 * An issue as the guard looks at it, with where it stands, in one call.
 *
 * The ids of the fields for sprint and rank differ from site to site, so all fields are asked for,
 * but for those that grow without end; what made a field tells which ones they are.
 * @throws JiraError `not-found` for an issue that does not exist or that whoever asks may not see
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-get
 */
export const getBacklogIssue =
  (request: JiraRequest) =>
  (issueId: string): Promise<PlacedIssue> =>
    readJson(request(`/rest/api/3/issue/${encodeURIComponent(issueId)}?${query.toString()}`), PlacedIssueSchema);

/** All fields, but for those that grow without end. */
export const placedFields = ['*all', '-comment', '-attachment', '-worklog', '-issuelinks', '-subtasks'] as const;

const query = new URLSearchParams({
  fields: placedFields.join(','),
  expand: 'schema',
  properties: backlogProperties.join(','),
});

const madeForSprints = 'com.pyxis.greenhopper.jira:gh-sprint';
const madeForRanks = 'com.pyxis.greenhopper.jira:gh-lexo-rank';

const SprintsSchema = orElse(v.array(v.object({ state: v.string() })), []);

const PlaceSchema = v
  .object({
    fields: v.record(),
    schema: v.record(v.object({ custom: v.string().optional() })),
  })
  .chain(({ fields, schema }) => {
    const madeAs = (custom: string) => Object.keys(schema).find((id) => schema[id]?.custom === custom) ?? null;
    const [rankFieldId, sprintFieldId] = [madeAs(madeForRanks), madeAs(madeForSprints)];
    const sprints = SprintsSchema.try(sprintFieldId === null ? null : fields[sprintFieldId], { mode: 'strip' });
    if (!sprints.ok) return sprints;
    return v.ok({ rankFieldId, sprintFieldId, inSprint: sprints.value.some(({ state }) => state === 'active' || state === 'future') });
  });

/** Jira's answer, with its schema; turns it into a `PlacedIssue`. */
export const PlacedIssueSchema = v.unknown().chain((answer) => {
  const issue = BacklogIssueSchema.try(answer, { mode: 'strip' });
  if (!issue.ok) return issue;
  const place = PlaceSchema.try(answer, { mode: 'strip' });
  return place.ok ? v.ok<PlacedIssue>({ ...issue.value, ...place.value }) : place;
});
