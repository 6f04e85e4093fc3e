import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { Failure, Part } from '../failure';
import type { OpenApiDocument, OpenApiSchema } from './document';
import { componentsId, type Direction, type JsonSchema, toJsonSchema } from './json-schema';

/** Checks values against one document's schemas, for messages that go one way. */
export interface SchemaChecker {
  check(schema: OpenApiSchema, value: unknown, part: Part, at?: string): readonly Failure[];
}

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

function failureOf(error: ErrorObject, part: Part, at: string): Failure {
  const { additionalProperty } = error.params as { additionalProperty?: string };
  return {
    part,
    at: at + error.instancePath + (additionalProperty === undefined ? '' : `/${escaped(additionalProperty)}`),
    says: additionalProperty === undefined ? (error.message ?? error.keyword) : 'is not a property of this object',
    keyword: error.keyword,
    schema: error.parentSchema as JsonSchema,
    value: error.data,
  };
}

/** The document's components are converted once, and each schema compiled when it is first asked for. */
export function createSchemaChecker(document: OpenApiDocument, direction: Direction): SchemaChecker {
  const ajv = new Ajv({ strict: false, allErrors: true, verbose: true, validateSchema: false });
  addFormats(ajv);
  // Java's own word for a URI.
  ajv.addFormat('url', true);
  ajv.addSchema({
    $id: componentsId,
    components: {
      schemas: Object.fromEntries(
        Object.entries(document.components.schemas).map(([name, schema]) => [name, toJsonSchema(schema, direction)]),
      ),
    },
  });
  const compiled = new Map<OpenApiSchema, ValidateFunction>();

  const validator = (schema: OpenApiSchema): ValidateFunction => {
    const known = compiled.get(schema) ?? ajv.compile(toJsonSchema(schema, direction));
    compiled.set(schema, known);
    return known;
  };

  return {
    check(schema, value, part, at = '') {
      const validate = validator(schema);
      return validate(value) ? [] : (validate.errors ?? []).map((error) => failureOf(error, part, at));
    },
  };
}
