import type { EntityDeclaration } from '../manifest/manifest';
import { compare, meets, meetsAll, rangeConditions, type Condition, type Filter, type Filters } from './conditions';
import { acceptFilters, getIndex } from './entities';
import { answerRow, type AnsweredRow } from './metadata';
import type { Row } from './rows';
import { badRequest } from './storage-error';

export interface Page {
  readonly data: readonly AnsweredRow[];
  readonly cursor?: string;
}

export interface KeyQuery {
  readonly limit?: number;
  readonly after?: string;
  readonly where?: readonly Filter[];
  readonly options?: { readonly metadataFields?: unknown };
}

export interface EntityQuery {
  readonly entityName: string;
  readonly indexName: string;
  readonly partition?: readonly unknown[];
  readonly range?: Condition;
  readonly filters?: Filters;
  readonly sort?: 'ASC' | 'DESC';
  readonly limit?: number;
  readonly cursor?: string;
  readonly options?: { readonly metadataFields?: unknown };
}

/** @param rows in the order of their keys */
export function queryKeys(rows: readonly Row[], { limit, after, where = [], options }: KeyQuery): Page {
  if (where.length > 1) throw badRequest('QUERY_WHERE_INVALID', 'A query of keys may have a single "where".');
  const [start] = where;
  if (start && start.property !== 'key') throw badRequest('QUERY_WHERE_FIELD_INVALID', 'Only the key can be queried.');
  if (start && start.condition !== 'BEGINS_WITH') throw badRequest('INVALID_FILTER_CONDITION', 'Keys can be queried with beginsWith only.');
  return pageOf(start ? rows.filter(({ key }) => meets(key, start)) : rows, limit, after, options?.metadataFields);
}

/** @param rows in the order of their keys */
export function queryEntity(rows: readonly Row[], entity: EntityDeclaration, query: EntityQuery): Page {
  const { partition, range } = getIndex(entity, query.indexName);
  const wanted = query.partition ?? [];
  if (wanted.length !== partition.length) {
    throw badRequest('INVALID_PARTITION', `The index "${query.indexName}" needs ${partition.length} partition values; ${wanted.length} were given.`);
  }
  if (query.range && !rangeConditions.has(query.range.condition)) {
    throw badRequest('INVALID_FILTER_CONDITION', `"${query.range.condition}" is not supported for the range of an index.`);
  }
  acceptFilters(entity, query.filters ?? {});
  const sortedBy = (row: Row): unknown => (range === undefined ? row.key : attributesOf(row)[range]);
  // A row without one of an index's attributes is not in that index.
  const indexed = rows
    .filter((row) => partition.every((attribute, at) => attributesOf(row)[attribute] === wanted[at]))
    .filter((row) => sortedBy(row) !== undefined && (!query.range || meets(sortedBy(row), query.range)))
    .sort((a, b) => compare(sortedBy(a), sortedBy(b)) || compare(a.key, b.key));
  const ordered = query.sort === 'DESC' ? indexed.reverse() : indexed;
  // Filters work on a page once it is read, so a page may come back short, or empty, with a cursor to more.
  return pageOf(ordered, query.limit, query.cursor, query.options?.metadataFields, (row) => meetsAll(attributesOf(row), query.filters ?? {}));
}

const attributesOf = (row: Row): Readonly<Record<string, unknown>> => row.value as Readonly<Record<string, unknown>>;

function pageOf(rows: readonly Row[], limit = 10, cursor: string | undefined, fields: unknown, keep: (row: Row) => boolean = () => true): Page {
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) throw badRequest('LIST_QUERY_LIMIT_EXCEEDED', 'The limit of a query is 1 to 100.');
  const from = cursor === undefined ? 0 : placeOf(rows, cursor);
  const page = rows.slice(from, from + limit);
  const last = page.at(-1);
  return {
    data: page.filter(keep).map((row) => answerRow(row, fields)),
    ...(last && from + limit < rows.length && { cursor: Buffer.from(JSON.stringify({ key: last.key })).toString('base64') }),
  };
}

function placeOf(rows: readonly Row[], cursor: string): number {
  try {
    const { key } = JSON.parse(Buffer.from(cursor, 'base64').toString('utf8')) as { readonly key: string };
    const at = rows.findIndex((row) => row.key === key);
    return at >= 0 ? at + 1 : rows.filter((row) => row.key < key).length;
  } catch {
    throw badRequest('INVALID_CURSOR', 'The cursor was not made by a query.');
  }
}
