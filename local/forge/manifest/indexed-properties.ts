import { modulesOf } from './lookup';
import type { Manifest } from './manifest';

export interface IndexedProperty {
  readonly propertyKey: string;
  readonly values: readonly {
    readonly path: string;
    readonly type: 'number' | 'text' | 'string' | 'user' | 'date';
    readonly searchAlias?: string;
  }[];
}

/** What Jira is to make searchable of issue properties, as `jira:entityProperty` declares it. */
export const indexedProperties = (manifest: Manifest): readonly IndexedProperty[] =>
  modulesOf(manifest, 'jira:entityProperty').map(({ propertyKey, values }) => ({
    propertyKey: String(propertyKey),
    values: values as IndexedProperty['values'],
  }));
