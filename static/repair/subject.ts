import type { RepairKind } from '../repairs/repair';

/** What a dialog was opened for. */
export interface RepairSubject {
  readonly kind: RepairKind | 'choose';
  readonly issueIds: readonly string[];
  /** Null where nobody knows the board. */
  readonly boardId: string | null;
}

const kinds: readonly RepairSubject['kind'][] = ['choose', 'move-to-sprint', 'put-under-hypothesis', 'give-it-a-value', 'exempt'];

/** As many as Jira tells of in one call. */
const mostIssues = 100;

interface Given {
  readonly repair?: { readonly kind?: unknown; readonly issueIds?: unknown; readonly boardId?: unknown };
}

/**
 * Reads what the opener handed over. Several issues, or a kind that we don't know, are a choice.
 *
 * @param modal what Forge keeps of the opener's context
 */
export function repairSubject(modal: unknown): RepairSubject {
  const { kind, issueIds, boardId } = (modal as Given | undefined)?.repair ?? {};
  return {
    kind: kinds.find((known) => known === kind) ?? 'choose',
    issueIds: Array.isArray(issueIds) ? [...new Set(issueIds.map(String))].slice(0, mostIssues) : [],
    boardId: typeof boardId === 'string' || typeof boardId === 'number' ? String(boardId) : null,
  };
}
