import { findingProperty } from '../../../src/core/backlog/finding-property';
import { deleteIssueProperty } from '../../../src/jira/delete-issue-property';
import { isJiraError, type JiraErrorCode } from '../../../src/jira/jira-error';
import type { JiraRequest } from '../../../src/jira/request';
import { setIssueProperty } from '../../../src/jira/set-issue-property';
import { sideBySide } from '../../repairs/side-by-side';
import type { Entry } from '../reading/entry';

/** An item whose mark could not be written, and why. */
export interface FailedMark {
  readonly key: string;
  readonly reason: JiraErrorCode;
}

interface WriteMarksParts {
  readonly request: JiraRequest;
  readonly signal: AbortSignal;
  /** Told after each item. */
  readonly onWritten: (id: string) => void;
  readonly onFailed: (failed: FailedMark) => void;
}

/** Few enough to leave Jira room for others. */
const atOnce = 4;

/** Writes, as the person, what Jira's search shall find; nothing more once it is aborted. */
export async function writeMarks(stale: readonly Entry[], { request, signal, onWritten, onFailed }: WriteMarksParts): Promise<void> {
  await sideBySide(stale, atOnce, async ({ id, key, mark }) => {
    if (isOver(signal)) return;
    try {
      await (mark.wanted === null ? deleteIssueProperty(request)(id, findingProperty) : setIssueProperty(request)(id, findingProperty, mark.wanted));
      onWritten(id);
    } catch (error) {
      if (isOver(signal)) return;
      onFailed({ key, reason: isJiraError(error) ? error.code : 'unavailable' });
    }
  });
}

// Asked anew each time: it changes while we wait.
const isOver = ({ aborted }: AbortSignal): boolean => aborted;
