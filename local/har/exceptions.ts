import type { Failure } from './failure';
import type { JsonSchema } from './openapi/json-schema';

/** Something that Atlassian's documents get wrong or leave out, so that a check by them must look away. */
export type Exception = {
  readonly id: string;
  readonly reason: string;
} & (
  | {
      /** Paths that are newer than both documents: checked by jira.js's zod schemas instead. */
      readonly kind: 'newer';
      readonly paths: RegExp;
    }
  | {
      readonly kind: 'excuse';
      readonly excuses: (failure: Failure, where: { readonly operation: string; readonly status: number }) => boolean;
    }
);

const isShapeless = (schema: JsonSchema | undefined): boolean =>
  typeof schema === 'object' && schema.type === 'object' && schema.additionalProperties === false && !('properties' in schema);

/** All there are. `test/local/har/exceptions.test.ts` shows each to be needed still. */
export const exceptions: readonly Exception[] = [
  {
    id: 'software-1.0',
    reason: '/rest/software/1.0 came after jira-software.json (July 2022) and takes the place of its issue lists.',
    kind: 'newer',
    paths: /^\/rest\/software\/1\.0\//,
  },
  {
    id: 'shapeless-object',
    reason: 'An object without properties that allows no others is how the documents write a Java type that they do not describe, such as a string list.',
    kind: 'excuse',
    excuses: ({ keyword, schema }) => (keyword === 'type' || keyword === 'additionalProperties') && isShapeless(schema),
  },
  {
    id: 'changelog-without-value',
    reason: 'What a change came from or went to can be nothing, as in the documents’ own example; its schema knows strings only.',
    kind: 'excuse',
    excuses: ({ part, at, value }) => part === 'response' && value === null && /\/items\/\d+\/(from|to)(String)?$/.test(at),
  },
  {
    id: 'bulk-changelog-created',
    reason: 'When changes of many issues took place is a number, as in the document’s own example; its schema knows a date as text.',
    kind: 'excuse',
    excuses: ({ part, at, value }, { operation }) =>
      operation === 'POST /rest/api/3/changelog/bulkfetch' && part === 'response' && typeof value === 'number' && /\/changeHistories\/\d+\/created$/.test(at),
  },
  {
    id: 'board-location',
    reason: 'A board’s configuration says where the board is with key, id, name and address, as in the document’s own example; its schema has another shape.',
    kind: 'excuse',
    excuses: ({ part, at }, { operation }) =>
      operation === 'GET /rest/agile/1.0/board/{boardId}/configuration' && part === 'response' && /^\/location\/(key|id|name|self)$/.test(at),
  },
  {
    id: 'general-statuses',
    reason: 'Statuses that any operation can answer with are documented once for the whole API, not with each operation.',
    kind: 'excuse',
    excuses: ({ part, value }) => part === 'status' && typeof value === 'number' && [401, 429, 500, 503].includes(value),
  },
];

/** Operations for which the documents list no scopes, and the scopes that Atlassian gives them elsewhere. */
export const scopeExceptions: readonly {
  readonly operation: string;
  readonly classic: readonly string[] | null;
  readonly granular: readonly string[];
  readonly reason: string;
}[] = [
  {
    operation: 'GET /rest/agile/1.0/board',
    classic: null,
    granular: ['read:board-scope:jira-software', 'read:project:jira'],
    reason: 'jira-software.json lists none; https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/ does.',
  },
  {
    operation: 'POST /rest/api/3/permissions/check',
    classic: ['read:jira-work'],
    granular: ['read:permission:jira'],
    reason: 'The operation’s own text announces these for 15 June 2024; its list has no classic one yet.',
  },
];
