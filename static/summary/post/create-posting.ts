import { addComment } from '../../../src/jira/add-comment';
import { findNewestComments } from '../../../src/jira/find-newest-comments';
import { isJiraError } from '../../../src/jira/jira-error';
import type { JiraRequest } from '../../../src/jira/request';
import { patientRequest, type Wait } from '../../check/reading/patient-request';
import { createStore, type Told } from '../../shared/store';
import { hasMark } from './comment-mark';
import type { NotPosted, Posting, PostReport, Recipient } from './posting';

interface PostingParts {
  /** Jira's REST as the person who posts. */
  readonly request: JiraRequest;
  readonly wait: Wait;
  /** What all comments of this closing have in them. */
  readonly mark: string;
  /** In Atlassian's document format. */
  readonly commentFor: (recipient: Recipient) => unknown;
}

export interface CommentPosting extends Told<Posting> {
  readonly start: (recipients: readonly Recipient[]) => Promise<void>;
  readonly stop: () => void;
  /** What failed and what was left, once more. */
  readonly again: () => Promise<void>;
}

/** Milliseconds between two comments: others work in this Jira, too. */
const pause = 200;

/** One comment after the other, at most one of a closing on each epic. */
export function createPosting({ request, wait, mark, commentFor }: PostingParts): CommentPosting {
  const { state, subscribe, tell } = createStore<Posting>({ type: 'idle' });
  let running: AbortController | null = null;

  async function run(recipients: readonly Recipient[], before: Pick<PostReport, 'posted' | 'already'>): Promise<void> {
    if (running !== null) return;
    const mine = (running = new AbortController());
    const { signal } = mine;
    let { posted, already } = before;
    const failed: NotPosted[] = [];
    let done = 0;
    const tellFar = (waitingSeconds: number | null) => tell({ type: 'posting', done, all: recipients.length, waitingSeconds });
    const patient = patientRequest(request, { wait, signal, onWait: tellFar });
    for (const recipient of recipients) {
      tellFar(null);
      try {
        if (await hasComment(patient, recipient, mark)) already += 1;
        else {
          await addComment(patient)(recipient.issueId, commentFor(recipient));
          posted += 1;
        }
      } catch (error) {
        if (signal.aborted) break;
        failed.push({ ...recipient, why: whyOf(error) });
      }
      done += 1;
      if (done < recipients.length) await wait(pause, signal);
      if (signal.aborted) break;
    }
    running = null;
    tell({ type: 'ended', report: { posted, already, failed, left: recipients.slice(done) } });
  }

  return {
    state,
    subscribe,
    start: (recipients) => run(recipients, { posted: 0, already: 0 }),
    stop: () => running?.abort(),
    async again() {
      const now = state();
      if (now.type === 'ended') await run([...now.report.failed, ...now.report.left], now.report);
    },
  };
}

async function hasComment(request: JiraRequest, { issueId }: Recipient, mark: string): Promise<boolean> {
  return (await findNewestComments(request)(issueId)).some((body) => hasMark(body, mark));
}

function whyOf(error: unknown): NotPosted['why'] {
  if (isJiraError(error, 'not-found')) return 'not-found';
  if (isJiraError(error, 'forbidden')) return 'forbidden';
  return isJiraError(error, 'rejected') ? 'rejected' : 'other';
}
