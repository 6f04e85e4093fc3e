/** What the manifest's `jira:entityProperty` asks Jira to index. */
export interface IndexedProperty {
  readonly propertyKey: string;
  readonly values: readonly IndexedValue[];
}

type IndexedType = 'number' | 'text' | 'string' | 'user' | 'date';

export interface IndexedValue {
  /** Keys joined by dots. */
  readonly path: string;
  readonly type: IndexedType;
  readonly searchAlias?: string;
}
