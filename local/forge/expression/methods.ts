type Lambda = (value: unknown) => unknown;
type Method = (...args: readonly never[]) => unknown;

const ofText = (text: string): Readonly<Record<string, Method>> => ({
  includes: (part: string) => text.includes(part),
  indexOf: (part: string) => text.indexOf(part),
  split: (separator: string) => text.split(separator),
  trim: () => text.trim(),
  toLowerCase: () => text.toLowerCase(),
  toUpperCase: () => text.toUpperCase(),
});

const ofList = (list: readonly unknown[]): Readonly<Record<string, Method>> => ({
  includes: (value: unknown) => list.includes(value),
  indexOf: (value: unknown) => list.indexOf(value),
  some: (test: Lambda) => list.some((item) => test(item) === true),
  every: (test: Lambda) => list.every((item) => test(item) === true),
  filter: (test: Lambda) => list.filter((item) => test(item) === true),
  map: (change: Lambda) => list.map((item) => change(item)),
});

/** @see https://developer.atlassian.com/cloud/jira/platform/jira-expressions-type-reference/ */
export function findMethod(value: string | readonly unknown[], name: string): Method | undefined {
  const methods = typeof value === 'string' ? ofText(value) : ofList(value);
  return Object.hasOwn(methods, name) ? methods[name] : undefined;
}
