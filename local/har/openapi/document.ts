import { readFileSync } from 'node:fs';

/** OpenAPI 3.0, as far as Jira's documents use it: https://spec.openapis.org/oas/v3.0.3 */
export interface OpenApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenApiOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, OpenApiSchema>> };
}

export interface OpenApiOperation {
  readonly operationId: string;
  readonly deprecated?: boolean;
  readonly parameters?: readonly OpenApiParameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: OpenApiContent };
  readonly responses: Readonly<Record<string, { readonly content?: OpenApiContent }>>;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly 'x-atlassian-oauth2-scopes'?: readonly { readonly scheme: string; readonly state: string; readonly scopes: readonly string[] }[];
}

export interface OpenApiParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required?: boolean;
  readonly schema: OpenApiSchema;
}

type OpenApiContent = Readonly<Record<string, { readonly schema?: OpenApiSchema; readonly example?: unknown }>>;

export interface OpenApiSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly nullable?: boolean;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  readonly properties?: Readonly<Record<string, OpenApiSchema>>;
  readonly required?: readonly string[];
  readonly items?: OpenApiSchema;
  readonly additionalProperties?: boolean | OpenApiSchema;
  readonly allOf?: readonly OpenApiSchema[];
  readonly anyOf?: readonly OpenApiSchema[];
  readonly oneOf?: readonly OpenApiSchema[];
  readonly not?: OpenApiSchema;
  readonly [other: string]: unknown;
}

/** Atlassian's own file, trusted: what is wrong with it shows when a schema of it is compiled. */
export const loadDocument = (file: string): OpenApiDocument => JSON.parse(readFileSync(file, 'utf8')) as OpenApiDocument;
