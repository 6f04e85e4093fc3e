/** https://developer.atlassian.com/cloud/jira/platform/rate-limiting/ ; Infinity switches one off. */
export interface RateLimits {
  /** Requests in one second to one operation. */
  readonly perOperationPerSecond: number;
  /** Writes to one issue in 2 and in 30 seconds. */
  readonly issueWritesPer2Seconds: number;
  readonly issueWritesPer30Seconds: number;
}

export const jiraLimits: RateLimits = {
  perOperationPerSecond: 100,
  issueWritesPer2Seconds: 20,
  issueWritesPer30Seconds: 100,
};

/** Counts within windows that end now. Answers the seconds to wait, or undefined when there is room. */
export function createRateLimiter(limits: RateLimits): {
  request(operation: string, now: Date): number | undefined;
  issueWrite(issueId: string, now: Date): number | undefined;
} {
  const times = new Map<string, number[]>();

  const over = (key: string, windows: readonly (readonly [seconds: number, most: number])[], now: Date): number | undefined => {
    const at = now.getTime();
    const longest = Math.max(...windows.map(([seconds]) => seconds)) * 1000;
    const recent = (times.get(key) ?? []).filter((time) => time > at - longest);
    times.set(key, recent);
    for (const [seconds, most] of windows) {
      // A story of the past is told with a clock that was set back: what is dated later is another time.
      const inWindow = recent.filter((time) => time > at - seconds * 1000 && time <= at);
      const oldest = inWindow[inWindow.length - most];
      if (oldest !== undefined) return Math.max(1, Math.ceil((oldest + seconds * 1000 - at) / 1000));
    }
    recent.push(at);
    return undefined;
  };

  return {
    request: (operation, now) => over(operation, [[1, limits.perOperationPerSecond]], now),
    issueWrite: (issueId, now) =>
      over(`issue ${issueId}`, [[2, limits.issueWritesPer2Seconds], [30, limits.issueWritesPer30Seconds]], now),
  };
}
