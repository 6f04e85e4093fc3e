import { badRequest, JiraRefusal } from './errors';

/** @throws JiraRefusal when there is a body that is not JSON, or does not say that it is. */
export function readBody(request: { readonly headers: Readonly<Record<string, string>>; readonly body?: string }): unknown {
  if (request.body === undefined || request.body === '') return undefined;
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    throw new JiraRefusal(415, ['Unsupported Media Type']);
  }
  try {
    return JSON.parse(request.body);
  } catch {
    throw badRequest('There was an error parsing JSON. Check that your request body is valid.');
  }
}
