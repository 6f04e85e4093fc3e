import { changeAct, creationAct } from './act';

/** One field that a change touched. Ids on both sides, never words: those are translated. */
export interface TouchedField {
  readonly fieldId: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** What happened to an issue, as Jira's events tell it. */
export interface BacklogEvent {
  readonly issueId: string;
  /** Account id of the person who did it; null where nobody is told, and for what this app did for somebody. */
  readonly by: string | null;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly what:
    | { readonly type: 'created' }
    | {
        readonly type: 'changed';
        /** Of Jira's changelog; null where the event does not tell it. */
        readonly historyId: string | null;
        readonly touched: readonly TouchedField[];
      };
}

/** The fields in which a site records ranks and sprints; null where an issue has none. */
interface PlaceFields {
  readonly rankFieldId: string | null;
  readonly sprintFieldId: string | null;
}

/**
 * The act by which a person put the item where it is in the product backlog: created it, ranked
 * it, or took it out of a sprint.
 *
 * @returns null where the event is no such act
 */
export function backlogAct({ issueId, what }: BacklogEvent, { rankFieldId, sprintFieldId }: PlaceFields): string | null {
  if (what.type === 'created') return creationAct(issueId);
  const placed = what.touched.some(
    (field) => field.fieldId !== null && (field.fieldId === rankFieldId || (field.fieldId === sprintFieldId && leftSprint(field))),
  );
  return placed && what.historyId !== null ? changeAct(what.historyId) : null;
}

/** Jira lists all sprints that an issue is or was in; leaving one for another is not leaving for the backlog. */
function leftSprint({ from, to }: TouchedField): boolean {
  const [before, after] = [idsIn(from), idsIn(to)];
  return before.some((id) => !after.includes(id)) && after.every((id) => before.includes(id));
}

const idsIn = (list: string | null): readonly string[] => (list ?? '').split(',').map((id) => id.trim()).filter((id) => id !== '');
