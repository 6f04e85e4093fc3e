import * as v from '@badrap/valita';
import { IssueIdSchema } from '../../../src/core/hypothesis/hypothesis';
import { AccountIdSchema } from '../../../src/core/sprint/review';
import type { ReviewMessage } from '../../../src/core/sprint/review-channel';
import { matching } from '../../../src/core/values/text';

const BrowserSchema = matching(/^[\w-]{1,60}$/);

const MessageSchema = v.union(
  v.object({ type: v.literal('saved'), issueId: IssueIdSchema, revision: v.number() }),
  v.object({ type: v.literal('review'), number: v.number() }),
  v.object({ type: v.literal('here'), accountId: AccountIdSchema, browser: BrowserSchema, issueId: IssueIdSchema.nullable(), isAnswering: v.boolean() }),
  v.object({ type: v.literal('left'), browser: BrowserSchema }),
);

/** @returns null for what is no message of ours: browsers may say anything on the channel */
export function readMessage(payload: unknown): ReviewMessage | null {
  const parsed = MessageSchema.try(typeof payload === 'string' ? parseJson(payload) : payload, { mode: 'strip' });
  return parsed.ok ? parsed.value : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
