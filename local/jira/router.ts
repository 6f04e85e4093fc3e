import type { Operation } from './operation';

export interface Match {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
}

interface Route {
  readonly operation: Operation;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

const parameter = /\{(\w+)\}/g;

const route = (operation: Operation): Route => ({
  operation,
  pattern: new RegExp(`^${operation.path.replace(/\./g, '\\.').replace(parameter, '([^/]+)')}/?$`),
  names: [...operation.path.matchAll(parameter)].map((match) => match[1] ?? ''),
});

/** Finds the operation of a path. What names more of its path literally wins: `issue/picker` over `issue/{id}`. */
export function createRouter(operations: readonly Operation[]): (method: string, path: string) => Match | undefined {
  const routes = operations.map(route).sort((a, b) => a.names.length - b.names.length);
  return (method, path) => {
    const [pathname = ''] = path.split(/[?#]/, 1);
    for (const { operation, pattern, names } of routes) {
      if (operation.method !== method.toUpperCase()) continue;
      const found = pattern.exec(pathname);
      if (!found) continue;
      return { operation, params: Object.fromEntries(names.map((name, at) => [name, decode(found[at + 1] ?? '')])) };
    }
    return undefined;
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray "%" names nothing, so the handler will not find it either.
    return text;
  }
}
