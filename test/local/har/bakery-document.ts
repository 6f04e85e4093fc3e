import type { OpenApiDocument } from '../../../local/har/openapi/document';

/** A small API in the dialect of Jira's documents, so that the checks are tested without them. */
export const bakeryDocument: OpenApiDocument = {
  components: {
    schemas: {
      Bread: {
        type: 'object',
        required: ['id', 'name', 'secret'],
        additionalProperties: false,
        properties: {
          id: { type: 'integer', format: 'int64', readOnly: true },
          name: { type: 'string', maxLength: 20 },
          secret: { type: 'string', writeOnly: true },
          weight: { type: 'number', format: 'double', nullable: true },
          baked: { type: 'string', format: 'date-time' },
          oven: { allOf: [{ $ref: '#/components/schemas/Oven' }], readOnly: true },
          topping: { oneOf: [{ $ref: '#/components/schemas/Sesame' }, { $ref: '#/components/schemas/Salt' }], discriminator: { propertyName: 'kind' }, additionalProperties: false },
        },
      },
      Oven: { type: 'object', properties: { self: { type: 'string', format: 'uri' } }, additionalProperties: false },
      Sesame: { type: 'object', required: ['kind'], properties: { kind: { type: 'string', enum: ['sesame'] } }, additionalProperties: false },
      Salt: { type: 'object', required: ['kind', 'grams'], properties: { kind: { type: 'string', enum: ['salt'] }, grams: { type: 'integer' } }, additionalProperties: false },
    },
  },
  paths: {
    '/bread/{breadId}': {
      get: {
        operationId: 'getBread',
        parameters: [
          { name: 'breadId', in: 'path', required: true, schema: { type: 'integer', format: 'int64' } },
          { name: 'fields', in: 'query', schema: { type: 'array', items: { type: 'string', enum: ['name', 'weight'] } } },
          { name: 'fresh', in: 'query', schema: { type: 'boolean' } },
        ],
        responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Bread' } } } }, 404: {} },
      },
      put: {
        operationId: 'setBread',
        requestBody: { required: true, content: { 'application/json': { schema: { $ref: '#/components/schemas/Bread' } } } },
        parameters: [
          { name: 'breadId', in: 'path', required: true, schema: { type: 'integer' } },
          { name: 'reason', in: 'query', required: true, schema: { type: 'string' } },
        ],
        responses: { 204: {}, 400: {} },
      },
    },
    '/bread/newest': { get: { operationId: 'getNewestBread', responses: { 200: { content: { 'application/json': { example: '{}' } } } } } },
  },
};
