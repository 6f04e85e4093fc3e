import * as v from '@badrap/valita';
import { exemptedRules, exemptionsProperty, readExemptions } from '../core/backlog/exemption';
import { findingProperty } from '../core/backlog/finding-property';
import type { Item, ItemType, KnownHypothesis } from '../core/backlog/item';
import { hypothesisProperty, readProjection } from '../core/hypothesis/projection';
import type { Revision } from '../core/hypothesis/revision';
import { adfText } from './adf-text';
import { isMadeAsTask } from './made-as-task';
import { orElse } from './or-else';

/** What the guard asks Jira to tell of an issue. */
export const backlogFields = ['summary', 'description', 'issuetype', 'status', 'parent', 'project', 'creator', 'created'] as const;

export const backlogProperties = [hypothesisProperty, exemptionsProperty, findingProperty] as const;

export interface BacklogIssue {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  /** Plain text. */
  readonly description: string;
  readonly type: ItemType & { readonly iconUrl: string | null };
  /** Null for one that Jira itself calls undefined. */
  readonly statusCategory: Item['statusCategory'];
  readonly project: { readonly id: string; readonly key: string };
  readonly parentId: string | null;
  /** Account id; null for an anonymous one. */
  readonly creatorId: string | null;
  /** Epoch milliseconds. */
  readonly created: number;
  readonly properties: Readonly<Record<string, unknown>>;
}

const TypeSchema = v
  .object({
    id: v.string(),
    name: v.string(),
    hierarchyLevel: v.number(),
    avatarId: v.unknown().optional(),
    iconUrl: orElse(v.string(), null),
  })
  .map(({ avatarId, ...type }): BacklogIssue['type'] => ({ ...type, madeAsTask: isMadeAsTask({ ...type, avatarId }) }));

const categories = ['new', 'indeterminate', 'done'] as const;

/** Jira's answer, as far as it is read; turns it into a `BacklogIssue`. */
export const BacklogIssueSchema = v
  .object({
    id: v.string(),
    key: v.string(),
    fields: v.object({
      summary: orElse(v.string(), ''),
      description: v.unknown().optional(),
      issuetype: TypeSchema,
      status: v.object({ statusCategory: v.object({ key: v.unknown().optional() }) }),
      parent: orElse(v.object({ id: v.string() }), null),
      project: v.object({ id: v.string(), key: v.string() }),
      creator: orElse(v.object({ accountId: v.string() }), null),
      created: v.string(),
    }),
    properties: orElse(v.record(), {}),
  })
  .map(({ id, key, fields, properties }): BacklogIssue => ({
    id,
    key,
    summary: fields.summary,
    description: adfText(fields.description),
    type: fields.issuetype,
    statusCategory: categories.find((known) => known === fields.status.statusCategory.key) ?? null,
    project: fields.project,
    parentId: fields.parent?.id ?? null,
    creatorId: fields.creator?.accountId ?? null,
    created: Date.parse(fields.created),
    properties,
  }));

/** What the guard is told of an issue, beside what is in Jira's answer. */
interface Surroundings {
  readonly inSprint: boolean;
  readonly hypothesisAbove?: KnownHypothesis;
}

/** An issue, as the rules look at it. Its own properties must have been asked for. */
export function backlogItem(issue: BacklogIssue, { inSprint, hypothesisAbove }: Surroundings): Item {
  const { id, summary, description, type, statusCategory, parentId, properties } = issue;
  const known = knownHypothesis(properties[hypothesisProperty], id);
  return {
    summary,
    description,
    type,
    inSprint,
    statusCategory,
    hypothesis: known,
    hypothesisAbove: hypothesisAbove ?? { state: parentId === null ? 'none' : 'unknown' },
    verdict: known.state === 'written' ? openOrGiven(known.revision) : 'unknown',
    exemptions: exemptedRules(readExemptions(properties[exemptionsProperty], id)),
  };
}

/** A verdict that was too early gives none yet: the value is asked for again on the day that it names. */
function openOrGiven({ verdict }: Revision): 'open' | 'given' {
  return verdict === undefined || verdict.answer === 'too-early' ? 'open' : 'given';
}

/** @param value the property's value: one that was changed past us tells nothing that we know */
function knownHypothesis(value: unknown, issueId: string): KnownHypothesis {
  const read = readProjection(value, issueId);
  switch (read.state) {
    case 'sound':
      return { state: 'written', revision: read.revision };
    case 'none':
      return { state: 'none' };
    case 'altered':
      return { state: 'unknown' };
  }
}
