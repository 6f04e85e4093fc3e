import type { Row } from './rows';

/** A row as answers carry it: `@forge/kvs` picks the metadata that was asked for. */
export interface AnsweredRow {
  readonly key: string;
  readonly value: unknown;
  readonly createdAt?: number;
  readonly updatedAt?: number;
  readonly expireTime?: string;
}

export function answerRow(row: Row, fields: unknown): AnsweredRow {
  const asked = new Set(Array.isArray(fields) ? (fields as readonly unknown[]) : []);
  return {
    key: row.key,
    value: row.value,
    ...(asked.has('CREATED_AT') && { createdAt: row.createdAt }),
    ...(asked.has('UPDATED_AT') && { updatedAt: row.updatedAt }),
    ...(asked.has('EXPIRE_TIME') && row.expireTime !== undefined && { expireTime: row.expireTime }),
  };
}
