import { jsonResponse, scopeMismatch, textResponse } from '../doors/answer';
import type { PlatformRequest } from '../doors/invocation';
import type { Limits } from '../limits';
import type { HostLog } from '../log';
import { scopesOf } from '../manifest/lookup';
import type { Manifest } from '../manifest/manifest';
import { acceptKey } from './accept';
import { getEntity } from './entities';
import { answerRow } from './metadata';
import { queryEntity, queryKeys, type EntityQuery, type KeyQuery } from './query';
import type { Rows, Table } from './rows';
import { batch, batchWork, transact, type TransactionRequest } from './several';
import { StorageError } from './storage-error';
import { createThroughput } from './throughput';
import { setRow, tableOf, type SetRequest } from './write';

interface Endpoint {
  readonly access: 'read' | 'write';
  /** @returns the answer's body; undefined for none */
  handle(body: unknown, text: string): unknown;
}

interface KeyRequest {
  readonly key: string;
  readonly entityName?: string;
  readonly options?: { readonly metadataFields?: unknown };
}

export interface StorageDoor {
  readonly manifest: Manifest;
  readonly rows: Rows;
  readonly limits: Limits;
  readonly log: HostLog;
  readonly now: () => Date;
}

/** Forge's key-value and entity store, as `@forge/kvs` talks to it. */
export function createStorageDoor(door: StorageDoor): (request: PlatformRequest) => Response {
  const table = endpoints(door);
  const spend = createThroughput(door.limits);
  const granted = scopesOf(door.manifest).has('storage:app');
  return ({ path, body = 'null' }) => {
    const endpoint = table[path];
    if (!endpoint) {
      door.log.add({ kind: 'unsupported', what: `storage ${path}` });
      throw new Error(`The local Forge host does not know the storage endpoint ${path}.`);
    }
    const request = JSON.parse(body) as Partial<KeyRequest> | null;
    const key = request?.key ?? '';
    const respond = (): Response => {
      if (!granted) return jsonResponse(401, scopeMismatch);
      const name = `${request?.entityName ?? ''} ${key}`;
      if (endpoint.access === 'write') spend('write', name, Buffer.byteLength(body));
      const answer = endpoint.handle(request, body);
      if (answer === undefined) return textResponse(204, '');
      const text = JSON.stringify(answer);
      if (endpoint.access === 'read') spend('read', name, Buffer.byteLength(text));
      return textResponse(200, text, { 'content-type': 'application/json' });
    };
    const response = refusable(respond);
    door.log.add({ kind: 'storage', access: endpoint.access, path, key, status: response.status, bytes: Buffer.byteLength(body) });
    return response;
  };
}

function refusable(respond: () => Response): Response {
  try {
    return respond();
  } catch (error) {
    if (error instanceof StorageError) return jsonResponse(error.status, { code: error.code, message: error.message });
    throw error;
  }
}

function endpoints({ manifest, rows, now }: StorageDoor): Readonly<Record<string, Endpoint>> {
  const work = batchWork(manifest, rows, now);
  const secret = (): Table => 'secret';
  const plain = (): Table => 'kvs';
  const entity = ({ entityName = '' }: { readonly entityName?: string }): Table => tableOf(manifest, entityName);

  type Pick = (request: { readonly entityName?: string }) => Table;
  // `@forge/kvs` builds the bodies; what they hold is checked where it is used.
  const read = (handle: (request: never, text: string) => unknown): Endpoint => ({ access: 'read', handle: (body, text) => handle(body as never, text) });
  const write = (handle: (request: never, text: string) => unknown): Endpoint => ({ ...read(handle), access: 'write' });
  const get = (pick: Pick): Endpoint =>
    read((request: KeyRequest) => {
      const row = rows.find(pick(request), acceptKey(request.key));
      if (!row) throw new StorageError(404, 'KEY_NOT_FOUND', `There is no key "${request.key}".`);
      return answerRow(row, request.options?.metadataFields);
    });
  const set = (pick: Pick): Endpoint => write((request: SetRequest) => setRow(manifest, rows, pick(request), request, now()));
  const drop = (pick: Pick): Endpoint => write((request: KeyRequest) => rows.drop(pick(request), acceptKey(request.key)));

  return {
    '/api/v1/get': get(plain),
    '/api/v1/set': set(plain),
    '/api/v1/delete': drop(plain),
    '/api/v1/query': read((query: KeyQuery) => queryKeys(rows.queryable('kvs'), query)),
    '/api/v1/secret/get': get(secret),
    '/api/v1/secret/set': set(secret),
    '/api/v1/secret/delete': drop(secret),
    '/api/v1/entity/get': get(entity),
    '/api/v1/entity/set': set(entity),
    '/api/v1/entity/delete': drop(entity),
    '/api/v1/entity/query': read((query: EntityQuery) => queryEntity(rows.queryable(entity(query)), getEntity(manifest, query.entityName), query)),
    '/api/v1/batch/set': write((items: readonly SetRequest[], text) => batch(items, text, work.set)),
    '/api/v1/batch/delete': write((items: readonly KeyRequest[], text) => batch(items, text, work.delete)),
    '/api/v1/batch/get': read((items: readonly KeyRequest[], text) => batch(items, text, work.get)),
    '/api/v1/transaction': write((request: TransactionRequest, text) => transact(manifest, rows, request, text, now())),
  };
}
