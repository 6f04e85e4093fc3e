/** What goes over `postMessage` between a screen of the app and the page around it. */
export type WireMessage =
  | { readonly kind: 'call'; readonly id: number; readonly command: string; readonly data: unknown }
  | { readonly kind: 'run'; readonly id: number; readonly functionId: number; readonly parameters: unknown }
  | { readonly kind: 'done'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
  | { readonly kind: 'size'; readonly height: number }
  | { readonly kind: 'theme'; readonly theme: FrameTheme };

/** What a frame that asked for theming puts on its own page. */
export interface FrameTheme {
  readonly colorMode: 'light' | 'dark';
  readonly stylesheets: readonly string[];
}

/** Whatever an app hands over: it knows what it takes and gives. */
export type AnyFunction = (...parameters: readonly unknown[]) => unknown;

const functionMark = '__functionOnTheOtherSide';

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null);

/** Replaces functions, which can't be posted, by numbers that the other side can call them by. */
export function pack(value: unknown, register: (run: AnyFunction) => number): unknown {
  if (typeof value === 'function') return { [functionMark]: register(value as AnyFunction) };
  if (Array.isArray(value)) return value.map((item) => pack(item, register));
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, pack(item, register)]));
}

/** Puts functions back in place that run on the other side. */
export function unpack(value: unknown, runThere: (functionId: number, parameters: readonly unknown[]) => Promise<unknown>): unknown {
  if (Array.isArray(value)) return value.map((item) => unpack(item, runThere));
  if (!isPlain(value)) return value;
  const functionId = value[functionMark];
  if (typeof functionId === 'number') return (...parameters: unknown[]) => runThere(functionId, parameters);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, unpack(item, runThere)]));
}
