import type { Manifest } from '../manifest/manifest';
import { acceptKey } from './accept';
import { meetsAll, type Filters } from './conditions';
import { acceptFilters, getEntity } from './entities';
import { answerRow } from './metadata';
import type { Rows } from './rows';
import { badRequest, StorageError } from './storage-error';
import { prepareRow, setRow, tableOf, type SetRequest } from './write';

const operations = 25;
const payloadBytes = 4 * 1024 * 1024;

interface Item {
  readonly key: string;
  readonly entityName?: string;
}

interface Conditional extends Item {
  readonly conditions?: Filters;
}

export interface TransactionRequest {
  readonly set?: readonly (SetRequest & Conditional)[];
  readonly delete?: readonly Conditional[];
  readonly check?: readonly Conditional[];
}

/** @see https://developer.atlassian.com/platform/forge/storage-reference/kvs-batch/ */
function acceptItems(items: readonly Item[], body: string): void {
  if (items.length === 0) throw badRequest('EMPTY_REQUEST', 'There is nothing to do.');
  if (items.length > operations) throw badRequest('TOO_MANY_OPERATIONS', `${items.length} operations were given; ${operations} are possible.`);
  const names = items.map(({ key, entityName }) => JSON.stringify([entityName ?? null, key]));
  if (new Set(names).size < names.length) throw badRequest('DUPLICATE_KEYS', 'Each key may be used once.');
  if (Buffer.byteLength(body) > payloadBytes) throw badRequest('MAX_SIZE', `${payloadBytes} bytes are possible in one request.`);
}

/** Each item for itself: what fails is reported beside what succeeds. */
export function batch<T extends Item>(items: readonly T[], body: string, work: (item: T) => Readonly<Record<string, unknown>>): unknown {
  acceptItems(items, body);
  const successfulKeys: unknown[] = [];
  const failedKeys: unknown[] = [];
  for (const item of items) {
    const name = { key: item.key, ...(item.entityName !== undefined && { entityName: item.entityName }) };
    try {
      successfulKeys.push({ ...name, ...work(item) });
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      failedKeys.push({ ...name, error: { code: error.code, message: error.message } });
    }
  }
  return { successfulKeys, failedKeys };
}

export const batchWork = (manifest: Manifest, rows: Rows, now: () => Date) => ({
  set: (item: SetRequest) => {
    setRow(manifest, rows, tableOf(manifest, item.entityName), item, now());
    return {};
  },
  delete: (item: Item) => {
    rows.drop(tableOf(manifest, item.entityName), acceptKey(item.key));
    return {};
  },
  get: (item: Item & { readonly options?: { readonly metadataFields?: unknown } }) => {
    const row = rows.find(tableOf(manifest, item.entityName), acceptKey(item.key));
    if (!row) throw new StorageError(404, 'KEY_NOT_FOUND', `There is no key "${item.key}".`);
    return { ...answerRow(row, item.options?.metadataFields) };
  },
});

/** All or nothing: every check and every limit comes before the first write. */
export function transact(manifest: Manifest, rows: Rows, request: TransactionRequest, body: string, now: Date): void {
  const { set = [], delete: drop = [], check = [] } = request;
  const all: readonly Conditional[] = [...set, ...drop, ...check];
  acceptItems(all, body);
  for (const item of all) acceptCondition(manifest, rows, item);
  const prepared = set.map((item) => {
    if (item.options && Object.keys(item.options).some((option) => option !== 'ttl')) {
      throw badRequest('INVALID_OPTIONS', 'In a transaction, set takes ttl as its only option.');
    }
    return prepareRow(manifest, rows, tableOf(manifest, item.entityName), item, now);
  });
  prepared.forEach((row) => rows.put(row));
  drop.forEach((item) => rows.drop(tableOf(manifest, item.entityName), item.key));
}

function acceptCondition(manifest: Manifest, rows: Rows, { key, entityName, conditions }: Conditional): void {
  acceptKey(key);
  const table = tableOf(manifest, entityName);
  if (!conditions) return;
  if (entityName === undefined) throw badRequest('INVALID_FILTER_CONDITION', 'Conditions are for entities only.');
  acceptFilters(getEntity(manifest, entityName), conditions);
  const value = rows.find(table, key)?.value as Readonly<Record<string, unknown>> | undefined;
  if (!meetsAll(value, conditions)) throw new StorageError(409, 'CONDITIONAL_CHECK_FAILED', `"${key}" does not meet the conditions.`);
}
