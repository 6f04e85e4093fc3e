/** Why the server did not do what a page asked, in sentences that can be shown. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    sentence: string,
  ) {
    super(sentence);
  }
}

interface JiraErrors {
  readonly errorMessages?: readonly string[];
  readonly errors?: Readonly<Record<string, string>>;
}

function sentenceOf(status: number, body: unknown): string {
  const { errorMessages = [], errors = {} } = (typeof body === 'object' && body !== null ? body : {}) as JiraErrors;
  const sentences = [...errorMessages, ...Object.values(errors)];
  if (sentences.length > 0) return sentences.join(' ');
  return status === 429 ? 'Jira is busy. Wait a moment and try again.' : `Jira answered ${status}.`;
}

function parse(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * One request to the server that this page came from, whose answers are believed as they are.
 *
 * @throws Problem with a sentence; status 0 when the server did not answer
 */
export async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
  const headers = { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) };
  let response: Response;
  try {
    response = await fetch(path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  } catch {
    throw new Problem(0, 'The site does not answer. Is `npm start` still running?');
  }
  const answer = parse(await response.text());
  if (!response.ok) throw new Problem(response.status, sentenceOf(response.status, answer));
  return answer as T;
}
