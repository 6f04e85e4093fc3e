import { hypothesisProperty, readProjection, type ProjectionReading } from '../../src/core/hypothesis/projection';
import type { Revision } from '../../src/core/hypothesis/revision';
import type { IssueRole } from '../../src/core/sprint/sprint-work';
import type { Issue } from '../../src/jira/issue';

/** An issue of a sprint, or one above it, with what it is to the method. */
export interface SprintIssue extends Omit<Issue, 'properties'> {
  readonly role: IssueRole;
  /** `altered` where somebody changed the property past us: the issue's panel mends it. */
  readonly hypothesis: ProjectionReading;
}

/** @param carries whether its type carries a hypothesis in its project */
export function sprintIssue({ properties, ...issue }: Issue, carries: boolean): SprintIssue {
  const hypothesis = readProjection(properties[hypothesisProperty], issue.id);
  return { ...issue, hypothesis, role: carries ? roleOf(hypothesis) : 'to-do' };
}

/** The newest revision that is known; null where there is none, or none that can be believed. */
export function revisionOf({ hypothesis }: Pick<SprintIssue, 'hypothesis'>): Revision | null {
  return hypothesis.state === 'sound' ? hypothesis.revision : null;
}

/** The same issue after somebody saved; what is older than what is shown changes nothing. */
export function withRevision<Known extends SprintIssue>(issue: Known, revision: Revision): Known {
  const shown = revisionOf(issue);
  return shown !== null && shown.number >= revision.number ? issue : { ...issue, role: 'hypothesis', hypothesis: { state: 'sound', revision } };
}

/** A revision may also be blank: somebody took back what was written. */
function roleOf(reading: ProjectionReading): IssueRole {
  if (reading.state !== 'sound') return reading.state === 'altered' ? 'hypothesis' : 'unwritten';
  const { thing, value } = reading.revision.hypothesis;
  return thing === '' && value === '' ? 'unwritten' : 'hypothesis';
}
