import * as v from '@badrap/valita';
import type { ContextStatus } from '../app/context-status';
import type { Log } from '../app/log';
import { IssueIdSchema } from '../core/hypothesis/hypothesis';
import { isJiraError } from '../jira/jira-error';
import { statusWords } from './words/status-words';

/** How Jira draws a lozenge. */
type LozengeType = 'default' | 'inprogress' | 'moved' | 'new' | 'removed' | 'success';

export interface DynamicProperties {
  readonly status: {
    readonly type: 'lozenge';
    readonly value: { readonly label: string; readonly type: LozengeType };
  };
}

const looks: Readonly<Record<ContextStatus, LozengeType>> = {
  none: 'default',
  written: 'inprogress',
  agreed: 'success',
  reopened: 'moved',
  due: 'new',
  achieved: 'success',
  partly: 'moved',
  'not-achieved': 'removed',
  'too-early': 'inprogress',
  'to-do': 'default',
};

interface ContextStatusHandlerDeps {
  readonly contextStatus: (issueId: string) => Promise<ContextStatus>;
  readonly log: Log;
}

/**
 * The lozenge beside "Hypothesis" in the issue view. It never fails: without a word of ours, the
 * lozenge keeps the dots that manifest.yml gives it.
 *
 * Atlassian's docs name no locale in this payload; where Jira sends one all the same, it is used.
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-issue-context/#dynamic-properties
 */
export function createContextStatusHandler({ contextStatus, log }: ContextStatusHandlerDeps) {
  return async (payload: unknown): Promise<DynamicProperties> => {
    const parsed = PayloadSchema.try(payload, { mode: 'strip' });
    if (!parsed.ok) return lozenge('…', 'default');
    const { extension, locale } = parsed.value;
    try {
      const status = await contextStatus(extension.issue.id);
      return lozenge(statusWords(locale)[status], looks[status]);
    } catch (error) {
      if (!isJiraError(error, 'not-found')) log('the status of an issue', error);
      return lozenge('…', 'default');
    }
  };
}

const PayloadSchema = v.object({
  locale: v.unknown().optional(),
  extension: v.object({ issue: v.object({ id: IssueIdSchema }) }),
});

function lozenge(label: string, type: LozengeType): DynamicProperties {
  return { status: { type: 'lozenge', value: { label, type } } };
}
