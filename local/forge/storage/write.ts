import type { Manifest } from '../manifest/manifest';
import { acceptKey, acceptTtl, acceptValue } from './accept';
import { acceptEntityValue, getEntity } from './entities';
import { answerRow, type AnsweredRow } from './metadata';
import type { Row, Rows, Table } from './rows';
import { badRequest, keyConflict } from './storage-error';

export interface SetRequest {
  readonly key: string;
  readonly value: unknown;
  readonly entityName?: string;
  readonly options?: {
    readonly ttl?: unknown;
    readonly keyPolicy?: string;
    readonly returnValue?: string;
    readonly returnMetadataFields?: unknown;
  };
}

/** @throws StorageError for a name that the manifest does not declare */
export function tableOf(manifest: Manifest, entityName: string | undefined): Table {
  return entityName === undefined ? 'kvs' : `entity:${getEntity(manifest, entityName).name}`;
}

/** Checks a write against all limits without writing. */
export function prepareRow(manifest: Manifest, rows: Rows, table: Table, request: SetRequest, now: Date): Row {
  const key = acceptKey(request.key);
  const value = acceptValue(request.value);
  if (request.entityName !== undefined) acceptEntityValue(getEntity(manifest, request.entityName), value);
  const expireTime = acceptTtl(request.options?.ttl, now);
  return {
    table,
    key,
    value,
    createdAt: rows.find(table, key)?.createdAt ?? now.getTime(),
    updatedAt: now.getTime(),
    ...(expireTime !== undefined && { expireTime }),
  };
}

/** @returns the row that `returnValue` asks for, if any */
export function setRow(manifest: Manifest, rows: Rows, table: Table, request: SetRequest, now: Date): AnsweredRow | undefined {
  const { keyPolicy = 'OVERRIDE', returnValue, returnMetadataFields } = request.options ?? {};
  if (keyPolicy !== 'OVERRIDE' && keyPolicy !== 'FAIL_IF_EXISTS') throw badRequest('INVALID_OPTIONS', `There is no keyPolicy "${keyPolicy}".`);
  if (keyPolicy === 'FAIL_IF_EXISTS' && returnValue !== undefined) throw badRequest('INVALID_OPTIONS', 'returnValue needs keyPolicy OVERRIDE.');
  const row = prepareRow(manifest, rows, table, request, now);
  const before = rows.find(table, row.key);
  if (before && keyPolicy === 'FAIL_IF_EXISTS') throw keyConflict(row.key);
  rows.put(row);
  const asked = returnValue === 'LATEST' ? row : returnValue === 'PREVIOUS' ? before : undefined;
  return asked && answerRow(asked, returnMetadataFields);
}
