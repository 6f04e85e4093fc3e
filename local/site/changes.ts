/** Told to pages after something was written: which issues, where that is known. */
export interface SiteChange {
  readonly issueIds: readonly string[];
  readonly by: string | undefined;
  readonly commented: boolean;
}

export interface Changes {
  announce(change: SiteChange): void;
  /** Answers the function that ends the subscription. */
  subscribe(listener: (change: SiteChange) => void): () => void;
}

/** Passes on what changed, gathered for a moment: a drag of fifty issues is one change to a page. */
export function createChanges(gatherForMilliseconds = 100): Changes {
  const listeners = new Set<(change: SiteChange) => void>();
  let waiting: SiteChange | undefined;
  const tell = () => {
    const change = waiting;
    waiting = undefined;
    if (change) for (const listener of listeners) listener(change);
  };
  return {
    announce(change) {
      if (!waiting) setTimeout(tell, gatherForMilliseconds).unref();
      waiting = {
        issueIds: [...new Set([...(waiting?.issueIds ?? []), ...change.issueIds])],
        by: change.by ?? waiting?.by,
        commented: change.commented || (waiting?.commented ?? false),
      };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
