import type { OpenApiSchema } from './document';

/** Which way a message goes: properties can be for one way only (`readOnly`, `writeOnly`). */
export type Direction = 'request' | 'response';

/** Under this id a document's components are known to the validator. */
export const componentsId = 'openapi';

/** JSON Schema, draft 7. */
export type JsonSchema = boolean | Readonly<Record<string, unknown>>;

const otherWay = { request: 'readOnly', response: 'writeOnly' } as const;

function orNull(schema: { readonly type?: string; readonly enum?: unknown; readonly [keyword: string]: unknown }): JsonSchema {
  if (schema.type === undefined) return { anyOf: [schema, { type: 'null' }] };
  return { ...schema, type: [schema.type, 'null'], ...(Array.isArray(schema.enum) && { enum: [...(schema.enum as unknown[]), null] }) };
}

/**
 * OpenAPI 3.0's dialect of JSON Schema, turned into JSON Schema for one direction.
 *
 * - `nullable` becomes a `null` beside the schema;
 * - what goes the other way only is neither required nor allowed;
 * - a discriminator says which alternative to try first, and `oneOf` holds without it; a schema
 *   with alternatives leaves `additionalProperties` to them.
 */
export function toJsonSchema(schema: OpenApiSchema, direction: Direction): JsonSchema {
  if (schema.$ref !== undefined) return { $ref: componentsId + schema.$ref };

  const inner = (one: OpenApiSchema): JsonSchema => toJsonSchema(one, direction);
  const goesOtherWay = (name: string): boolean => schema.properties?.[name]?.[otherWay[direction]] === true;

  const converted = {
    ...schema,
    nullable: undefined,
    ...(schema.properties && {
      properties: Object.fromEntries(
        Object.entries(schema.properties).map(([name, one]) => [name, goesOtherWay(name) ? false : inner(one)]),
      ),
    }),
    ...(schema.required && { required: schema.required.filter((name) => !goesOtherWay(name)) }),
    ...(schema.items && { items: inner(schema.items) }),
    ...(schema.not && { not: inner(schema.not) }),
    ...(schema.allOf && { allOf: schema.allOf.map(inner) }),
    ...(schema.anyOf && { anyOf: schema.anyOf.map(inner) }),
    ...(schema.oneOf && { oneOf: schema.oneOf.map(inner) }),
    ...(typeof schema.additionalProperties === 'object' && { additionalProperties: inner(schema.additionalProperties) }),
    ...((schema.anyOf ?? schema.oneOf) && { additionalProperties: true }),
  };
  return schema.nullable === true ? orNull(converted) : converted;
}
