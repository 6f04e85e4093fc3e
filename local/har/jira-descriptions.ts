import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Descriptions } from './checker';
import { jiraJsDescription } from './jira-js/description';
import { openApiDescription } from './openapi/description';
import { loadDocument, type OpenApiDocument } from './openapi/document';

const files = ['jira-platform.json', 'jira-software.json'];

/** Atlassian's documents are not part of the repository: they lie beside it, or they are not there. */
export const openApiFolder = join(__dirname, '../../../shared/openapi');

/** Those of Jira's OpenAPI documents that are not in the folder. */
export const missingDocuments = (folder = openApiFolder): readonly string[] => files.filter((file) => !existsSync(join(folder, file)));

/** @throws when a document is missing or cannot be read: ask `missingDocuments` first */
export const jiraDocuments = (folder = openApiFolder): readonly OpenApiDocument[] => files.map((file) => loadDocument(join(folder, file)));

/** All that is written about Jira's REST API. */
export async function jiraDescriptions(folder = openApiFolder): Promise<Descriptions> {
  return { documents: jiraDocuments(folder).map(openApiDescription), jiraJs: await jiraJsDescription() };
}
