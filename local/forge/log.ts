/** What went on in the host, one entry a thing, in order. */
type LogEntry =
  | { readonly kind: 'invocation'; readonly functionKey: string; readonly cause: string; readonly outcome: 'ok' | 'error' | 'timeout'; readonly durationMs: number; readonly error?: unknown }
  | { readonly kind: 'rest'; readonly from: 'backend' | 'screen'; readonly as: string; readonly method: string; readonly path: string; readonly status: number; readonly bytes: number }
  | { readonly kind: 'storage'; readonly access: 'read' | 'write'; readonly path: string; readonly key: string; readonly status: number; readonly bytes: number }
  | { readonly kind: 'filtered'; readonly trigger: string; readonly event: string; readonly reason: string }
  /** Something that the app asked for and that this host or the manifest does not have. */
  | { readonly kind: 'unsupported'; readonly what: string };

type EntryOf<Kind extends LogEntry['kind']> = Extract<LogEntry, { kind: Kind }>;

export interface HostLog {
  readonly entries: readonly LogEntry[];
  add(entry: LogEntry): void;
  /** A place in the log to count from. */
  mark(): number;
  since(mark: number): LogView;
}

interface LogView {
  readonly invocations: readonly EntryOf<'invocation'>[];
  readonly restCalls: readonly EntryOf<'rest'>[];
  readonly storageReads: readonly EntryOf<'storage'>[];
  readonly storageWrites: readonly EntryOf<'storage'>[];
  readonly filtered: readonly EntryOf<'filtered'>[];
  readonly unsupported: readonly string[];
}

/** @param capacity how many of the newest entries a site that runs for days keeps at least */
export function createLog(capacity = 100_000): HostLog {
  const entries: LogEntry[] = [];
  let dropped = 0;
  return {
    entries,
    add(entry) {
      entries.push(entry);
      if (entries.length > 2 * capacity) dropped += entries.splice(0, capacity).length;
    },
    mark: () => dropped + entries.length,
    since: (mark) => view(entries.slice(Math.max(0, mark - dropped))),
  };
}

function view(entries: readonly LogEntry[]): LogView {
  const of = <Kind extends LogEntry['kind']>(kind: Kind) => entries.filter((entry): entry is EntryOf<Kind> => entry.kind === kind);
  return {
    invocations: of('invocation'),
    restCalls: of('rest'),
    storageReads: of('storage').filter((entry) => entry.access === 'read'),
    storageWrites: of('storage').filter((entry) => entry.access === 'write'),
    filtered: of('filtered'),
    unsupported: of('unsupported').map((entry) => entry.what),
  };
}
