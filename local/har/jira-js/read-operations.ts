import { nativeImport } from './native-import';

/** What jira.js says about one operation: the request that it would send, and zod's schema of the answer. */
export interface JiraJsOperation {
  readonly method: string;
  /** Its path with `{name}` for each parameter. */
  readonly template: string;
  readonly query: readonly string[];
  readonly answer: ZodSchema | undefined;
}

/** As much of zod as is asked for here. */
interface ZodSchema {
  safeParse(value: unknown): { readonly success: true } | { readonly success: false; readonly error: { readonly issues: readonly ZodIssue[] } };
}

export interface ZodIssue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

interface Call {
  readonly method?: string;
  readonly url: string;
  readonly searchParams?: Readonly<Record<string, unknown>>;
  readonly schema?: ZodSchema;
}

type Operation = (client: { sendRequest: (call: Call) => Promise<void> }, parameters: unknown) => Promise<unknown>;

/** Parameters of which each is its own name in braces: a path made of them is a template. */
const names: unknown = new Proxy({}, { get: (_, name) => (typeof name === 'string' ? `{${name}}` : undefined) });

async function describe(operation: Operation): Promise<readonly JiraJsOperation[]> {
  const calls: Call[] = [];
  const client = { sendRequest: (call: Call) => Promise.resolve(void calls.push(call)) };
  try {
    await operation(client, names);
  } catch {
    // A function that computes with its parameters (an upload) or that makes clients: no call is noted.
  }
  return calls.map(({ method = 'GET', url, searchParams = {}, schema }) => ({
    method,
    template: url,
    query: Object.keys(searchParams),
    answer: schema,
  }));
}

/** Asks jira.js 6 itself: each of its functions is called with a client that only notes the call. */
export async function readJiraJsOperations(): Promise<readonly JiraJsOperation[]> {
  const areas = (await Promise.all(['jira-js-6/cloud', 'jira-js-6/agile'].map(nativeImport))) as readonly Record<string, unknown>[];
  const functions = areas.flatMap((area) => Object.values(area)).filter((one): one is Operation => typeof one === 'function');
  return (await Promise.all(functions.map(describe))).flat();
}
