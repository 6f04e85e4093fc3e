import type { HypothesisKind } from '../core/hypothesis/hypothesis';
import { hypothesisProperty } from '../core/hypothesis/projection';
import type { SearchIndex } from '../core/hypothesis/search-index';
import { jqlId, jqlString } from './jql';

// The long form names our property alone: an alias may be another app's as well.
const field = (path: keyof SearchIndex) => `issue.property['${hypothesisProperty}'].index.${path}`;

const oneOf = (values: readonly string[]) => `IN (${values.map(jqlString).join(', ')})`;

/** The enablers of a project that name any of these issues. @param issueIds one at least */
export const enablersJql = (projectId: string, issueIds: readonly string[]): string =>
  `project = ${jqlId(projectId)} AND ${field('enables')} ${oneOf(issueIds)} ORDER BY key ASC`;

/** The hypotheses or the enablers of a project, in an order that no save changes. */
export const hypothesesJql = (projectId: string, kind: HypothesisKind): string =>
  `project = ${jqlId(projectId)} AND ${field('kind')} = ${jqlString(kind)} ORDER BY key ASC`;

/** All issues of a project with a hypothesis of either kind. */
export const allHypothesesJql = (projectId: string): string =>
  `project = ${jqlId(projectId)} AND ${field('kind')} IS NOT EMPTY`;

/**
 * What waits in the backlog. An issue keeps the closed sprints that it was in: `NOT IN` leaves out
 * whatever is in an open or future one, too.
 */
export const waitingJql = 'statusCategory != Done AND (sprint IS EMPTY OR sprint NOT IN (openSprints(), futureSprints()))';

/** The hypotheses of a project that picked this measure, or typed this name of it. */
export const measuredByJql = (projectId: string, measure: { readonly id: string; readonly name: string }): string =>
  `project = ${jqlId(projectId)} AND (${field('measureId')} = ${jqlString(measure.id)} OR ${field('measure')} = ${jqlString(measure.name)})`;
