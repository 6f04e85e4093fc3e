import { findEntity } from '../manifest/lookup';
import type { AttributeType, EntityDeclaration, Manifest } from '../manifest/manifest';
import type { Filters } from './conditions';
import { badRequest, StorageError } from './storage-error';

/** An index as queries use it: `partition` attributes match exactly, `range` sorts. No range: by key. */
export interface Index {
  readonly partition: readonly string[];
  readonly range: string | undefined;
}

const accepts: Readonly<Record<AttributeType, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string' && value.trim() !== '',
  integer: (value) => Number.isInteger(value) && Math.abs(Number(value) + 0.5) < 2 ** 31,
  float: (value) => typeof value === 'number' && Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
  any: (value) => value !== null,
};

/** @throws StorageError for an entity that the manifest does not declare */
export function getEntity(manifest: Manifest, name: string): EntityDeclaration {
  const entity = findEntity(manifest, name);
  if (!entity) throw badRequest('ENTITY_NOT_FOUND', `The manifest declares no entity "${name}" in app.storage.entities.`);
  return entity;
}

/** @throws StorageError unless the value is an object whose attributes are declared and of the declared types */
export function acceptEntityValue({ name, attributes }: EntityDeclaration, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw badRequest('INVALID_ENTITY_VALUE', `A value of the entity "${name}" must be an object.`);
  }
  for (const [attribute, given] of Object.entries(value)) {
    const declared = attributes[attribute];
    if (!declared) throw badRequest('INVALID_ENTITY_VALUE', `The entity "${name}" declares no attribute "${attribute}".`);
    if (!accepts[declared.type](given)) throw badRequest('INVALID_ENTITY_VALUE', `"${attribute}" of the entity "${name}" must be a ${declared.type}.`);
  }
}

/** @throws StorageError for an index that the manifest does not declare */
export function getIndex({ name, indexes = [] }: EntityDeclaration, indexName: string): Index {
  if (indexName === 'by-key') return { partition: [], range: undefined };
  const found = indexes.find((index) => (typeof index === 'string' ? index : index.name) === indexName);
  if (found === undefined) throw badRequest('INDEX_NOT_FOUND', `The entity "${name}" declares no index "${indexName}".`);
  if (typeof found === 'string') return { partition: [], range: found };
  return { partition: found.partition ?? [], range: found.range[0] };
}

/** @throws StorageError 422 for filters on attributes of type `any`, 400 for undeclared ones and for too many */
export function acceptFilters({ name, attributes }: EntityDeclaration, filters: Filters): void {
  const all = [...(filters.and ?? []), ...(filters.or ?? [])];
  if (all.length > 100) throw badRequest('INVALID_FILTER_CONDITION', 'A query may have 100 conditions.');
  for (const { property } of all) {
    const type = attributes[property]?.type;
    if (type === undefined) throw badRequest('QUERY_WHERE_FIELD_INVALID', `The entity "${name}" declares no attribute "${property}".`);
    if (type === 'any') throw new StorageError(422, 'INVALID_FILTER_CONDITION', `"${property}" is of type any, which has no conditions.`);
  }
}
