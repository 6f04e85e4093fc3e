/** A refusal in Jira's own words and shape. Thrown by handlers, turned into a response by the router. */
export class JiraRefusal extends Error {
  constructor(
    readonly status: number,
    readonly errorMessages: readonly string[],
    readonly errors: Readonly<Record<string, string>> = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super([...errorMessages, ...Object.values(errors)].join(' '));
  }
}

export const badRequest = (...messages: readonly string[]): JiraRefusal => new JiraRefusal(400, messages);
export const badField = (field: string, message: string): JiraRefusal => new JiraRefusal(400, [], { [field]: message });
export const unauthorised = (): JiraRefusal => new JiraRefusal(401, ['Client must be authenticated to access this resource.']);
export const forbidden = (message: string): JiraRefusal => new JiraRefusal(403, [message]);
export const notFound = (message: string): JiraRefusal => new JiraRefusal(404, [message]);
export const noSuchIssue = (): JiraRefusal => notFound('Issue does not exist or you do not have permission to see it.');

export const tooManyRequests = (retryAfterSeconds: number): JiraRefusal =>
  new JiraRefusal(429, ['Rate limit exceeded.'], {}, { 'retry-after': String(retryAfterSeconds) });

export const notImplemented = (method: string, path: string): JiraRefusal =>
  new JiraRefusal(501, [`${method} ${path} is not implemented: this is a small stand-in for Jira, not Jira.`]);
