import type { IncomingMessage } from 'node:http';

/** Jira refuses bodies beyond some megabytes; more than this is a mistake or an attack. */
const limitInBytes = 5 * 1024 * 1024;

export class BodyTooLarge extends Error {}

/**
 * Reads to the end even what is too large, so that the client gets to read the answer.
 *
 * @throws BodyTooLarge
 */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size <= limitInBytes) chunks.push(bytes);
  }
  if (size > limitInBytes) throw new BodyTooLarge('The request body is larger than 5 MB.');
  return Buffer.concat(chunks).toString('utf8');
}
