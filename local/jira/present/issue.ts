import type { Actor } from '../actor';
import type { Site } from '../call';
import type { Field, Issue } from '../records';
import { transitionsOf } from '../issues/workflow';
import type { IssueView } from './issue-view';
import { fieldValues } from './issue-fields';
import { presentHistories } from './history';
import { presentTransition } from './transition';

/** An issue with what was asked of it. */
export function presentIssue(site: Site, actor: Actor, issue: Issue, view: IssueView) {
  if (view.fieldIds === 'id-only') return { id: issue.id, ...extras(site, actor, issue, view) };
  return {
    expand: 'renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations',
    id: issue.id,
    self: `${site.baseUrl}/rest/api/3/issue/${issue.id}`,
    key: issue.key,
    ...extras(site, actor, issue, view),
    fields: Object.fromEntries(
      view.fieldIds.flatMap((id) => {
        const value = fieldValues.get(id)?.(site, issue, actor);
        return value === undefined ? [] : [[id, value]];
      }),
    ),
  };
}

function extras(site: Site, actor: Actor, issue: Issue, view: IssueView) {
  const histories = view.expand.has('changelog') ? presentHistories(site, issue).toReversed() : [];
  return {
    ...(view.propertyKeys.length > 0 && { properties: propertiesOf(site, issue, view.propertyKeys) }),
    ...(view.expand.has('changelog') && {
      changelog: { startAt: 0, maxResults: histories.length, total: histories.length, histories },
    }),
    ...(view.expand.has('transitions') && {
      transitions: transitionsOf(site, actor, issue).map((transition) => presentTransition(site, transition)),
    }),
  };
}

const propertiesOf = (site: Site, issue: Issue, keys: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    site.state.properties
      .where('owner', `issue/${issue.id}`)
      .filter(({ key }) => keys.includes(key) || keys.includes('*all'))
      .map(({ key, value }) => [key, value]),
  );

/** `names` and `schema`, which answers carry once for all of their issues. */
export function presentLegend(site: Site, view: IssueView) {
  if (view.fieldIds === 'id-only') return {};
  const fields = view.fieldIds.map((id) => site.state.fields.find(id)).filter((field): field is Field => field !== undefined);
  return {
    ...(view.expand.has('names') && { names: Object.fromEntries(fields.map(({ id, name }) => [id, name])) }),
    ...(view.expand.has('schema') && { schema: Object.fromEntries(fields.map(({ id, schema }) => [id, schema])) }),
  };
}
