/** Writes to the app's log: what the app was doing, and what went wrong. Never what a person typed. */
export type Log = (what: string, cause: unknown) => void;
