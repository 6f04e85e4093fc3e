import type * as v from '@badrap/valita';
import { firstIssue } from '../core/values/first-issue';
import { JiraError, type JiraErrorCode } from './jira-error';

/** The part of a fetch `Response` that is read; what the bridge and `@forge/api` answer both have it. */
export interface JiraAnswer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/**
 * The one place where an answer of Jira is read. What the schema does not name is left out, at any
 * depth: Jira adds fields whenever it likes.
 *
 * @throws JiraError for every status but 2xx, for no answer, and for one that `schema` does not accept
 */
export async function readJson<Schema extends v.Type>(
  sent: Promise<JiraAnswer>,
  schema: Schema,
): Promise<v.Infer<Schema>> {
  const { status, text } = await readText(sent);
  const parsed = schema.try(parseJson(text, status), { mode: 'strip' });
  if (parsed.ok) return parsed.value;
  throw new JiraError('unreadable', { status, detail: firstIssue(parsed) });
}

/** As `readJson`, for an answer without a body. */
export async function readNothing(sent: Promise<JiraAnswer>): Promise<void> {
  await readText(sent);
}

async function readText(sent: Promise<JiraAnswer>) {
  try {
    const answer = await sent;
    const text = await answer.text();
    if (answer.status >= 200 && answer.status < 300) return { status: answer.status, text };
    throw refusal(answer);
  } catch (error) {
    throw error instanceof JiraError ? error : new JiraError(codeOf(statusOf(error)), { cause: error });
  }
}

function parseJson(text: string, status: number): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new JiraError('unreadable', { cause, status, detail: 'not JSON' });
  }
}

const codes: Readonly<Record<number, JiraErrorCode>> = {
  401: 'unauthorised',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  413: 'too-large',
  429: 'rate-limited',
};

/** Without Jira's own words, which may repeat what a person typed: they don't belong in a log. */
function refusal({ status, headers }: JiraAnswer): JiraError {
  const seconds = Number(headers.get('Retry-After'));
  return new JiraError(codeOf(status), {
    status,
    ...(seconds > 0 && { retryAfterSeconds: Math.ceil(seconds) }),
  });
}

function codeOf(status: number): JiraErrorCode {
  return codes[status] ?? (status >= 400 && status < 500 ? 'rejected' : 'unavailable');
}

/** Forge's proxy throws instead of answering, with the status that it would have answered; 0 for none. */
function statusOf(error: unknown): number {
  return error instanceof Error && 'status' in error ? Number(error.status) : 0;
}
