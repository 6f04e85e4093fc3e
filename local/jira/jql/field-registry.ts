import { customFields } from '../fields';
import type { ClauseField, Scope } from './clause';
import { propertyField } from './property-field';
import type { FieldName } from './query';
import { noSuchField } from './refusals';
import { sprintField, storyPoints, systemFields } from './system-fields';

const rank: ClauseField = {
  compile({ field }) {
    throw noSuchField(field);
  },
  sortBy: (issue) => issue.rank,
};

const byId: ReadonlyMap<string, ClauseField> = new Map([
  [customFields.storyPoints, storyPoints],
  [customFields.rank, rank],
  [customFields.sprint, sprintField],
]);

/** @throws JiraRefusal 400 when there is no such field, alias, or indexed path of a property */
export function clauseField(field: FieldName, { site }: Scope): ClauseField {
  const found = field.property ? indexedPath(field, field.property, site) : (system(field.text) ?? custom(field.text, site) ?? alias(field.text, site));
  if (!found) throw noSuchField(field);
  return found;
}

const system = (name: string): ClauseField | undefined =>
  name.toLowerCase() === 'rank' ? rank : systemFields.get(name.toLowerCase());

function custom(name: string, site: Scope['site']): ClauseField | undefined {
  const field = site.state.fields.all().find(
    (each) => each.custom && [each.id, ...each.clauseNames].some((text) => text.toLowerCase() === name.toLowerCase()),
  );
  return field && byId.get(field.id);
}

function indexedPath(
  { text }: FieldName,
  property: NonNullable<FieldName['property']>,
  { indexedProperties }: Scope['site'],
): ClauseField | undefined {
  if (text.toLowerCase() !== 'issue.property') return undefined;
  const indexed = indexedProperties.find(({ propertyKey }) => propertyKey === property.key);
  const value = indexed?.values.find(({ path }) => path === property.path);
  return indexed && value && propertyField(indexed, value);
}

function alias(name: string, { indexedProperties }: Scope['site']): ClauseField | undefined {
  for (const indexed of indexedProperties) {
    const value = indexed.values.find(({ searchAlias }) => searchAlias?.toLowerCase() === name.toLowerCase());
    if (value) return propertyField(indexed, value);
  }
  return undefined;
}
