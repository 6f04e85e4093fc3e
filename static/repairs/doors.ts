import type { JiraRequest } from '../../src/jira/request';
import type { callApp } from '../api/call-app';

/** All that a repair touches. */
export interface RepairDoors {
  /** Jira, as the person. */
  readonly jira: JiraRequest;
  readonly app: typeof callApp;
  /** Resolves after so many seconds, or as soon as it is aborted. */
  readonly wait: (seconds: number, signal: AbortSignal | undefined) => Promise<void>;
}
