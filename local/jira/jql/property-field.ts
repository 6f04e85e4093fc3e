import { accountOf } from '../permissions';
import { propertyId } from '../property-id';
import type { Issue } from '../records';
import type { ClauseField, Scope } from './clause';
import type { IndexedProperty, IndexedValue } from './indexed-property';
import { dateField, numberField } from './range-field';
import { setField } from './set-field';
import { textField } from './text-field';

// https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-entity-property/
const instant = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2}))?$/;

/** One path of an issue property, searched by the type that it is indexed as. Values of another type are not indexed. */
export function propertyField({ propertyKey }: IndexedProperty, { path, type }: IndexedValue): ClauseField {
  const values = (issue: Issue, { site }: Scope): readonly unknown[] => {
    const property = site.state.properties.find(propertyId('issue', issue.id, propertyKey));
    const value = property && path.split('.').reduce(step, property.value);
    return Array.isArray(value) ? value : [value];
  };
  const texts = (issue: Issue, scope: Scope): readonly string[] =>
    values(issue, scope).filter((value) => typeof value === 'string');

  switch (type) {
    case 'number':
      return numberField((issue, scope) => values(issue, scope).filter((value) => typeof value === 'number'));
    case 'date':
      return dateField((issue, scope) => texts(issue, scope).filter((text) => instant.test(text)).map((text) => Date.parse(text)));
    case 'text':
      return textField(texts);
    case 'string':
      return setField({ values: texts, resolve: (text) => [text], sortBy: (issue, scope) => texts(issue, scope)[0] });
    case 'user':
      return setField({
        values: texts,
        resolve: (text, { site }) => (site.state.users.find(text) ? [text] : undefined),
        functions: { currentUser: ({ actor }) => [accountOf(actor)] },
        sortBy: (issue, scope) => texts(issue, scope)[0],
      });
  }
}

const step = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
