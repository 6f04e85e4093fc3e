import * as v from '@badrap/valita';
import { SprintIdSchema } from '../hypothesis/verdict';
import { flaw } from '../values/flaw';
import { distinct } from '../values/list';
import { integerBetween, ordinal } from '../values/number';
import { matching, text } from '../values/text';
import { instant } from '../values/time';

export const AccountIdSchema = matching(/^.{1,128}$/s);

export const reviewLimits = { participants: 100, reason: 500, shownName: 120, goal: 2000 } as const;

const ParticipantsSchema = distinct(AccountIdSchema, reviewLimits.participants, (id) => id);

/** To-dos of the sprint that served no hypothesis, of all of its to-dos, as whoever closed the review saw them. */
export const BusyWorkSchema = v
  .object({ toDos: integerBetween(0, 100_000), ofAll: integerBetween(0, 100_000) })
  .assert(({ toDos, ofAll }) => toDos <= ofAll, flaw('wrong-type'));

/** What happened to a review. */
const ReviewChangeSchema = v.union(
  v.object({
    type: v.literal('closed'),
    participants: ParticipantsSchema,
    busyWork: BusyWorkSchema.nullable(),
    /** What the summary holds, by answer; `open` are those that nobody answered. */
    counted: v.object({
      achieved: integerBetween(0, 1000),
      partly: integerBetween(0, 1000),
      'not-achieved': integerBetween(0, 1000),
      'too-early': integerBetween(0, 1000),
      open: integerBetween(0, 1000),
    }),
    /** Under which name, and in how many parts, the summary was stored. */
    keptAs: matching(/^.{1,60}$/s),
    parts: integerBetween(0, 200),
  }),
  v.object({ type: v.literal('reopened'), reason: text(reviewLimits.reason) }),
);

/** One entry of a sprint's review log: it is closed, or open again. */
export const ReviewEntrySchema = v.object({
  /** Counts from 1, without gaps. */
  number: ordinal,
  at: instant,
  by: AccountIdSchema,
  sprint: v.object({
    id: SprintIdSchema,
    name: text(reviewLimits.shownName),
    goal: text(reviewLimits.goal),
    startDate: instant.nullable(),
    endDate: instant.nullable(),
    /** Null where Jira does not tell a board for it. */
    boardId: SprintIdSchema.nullable(),
    projectId: SprintIdSchema.nullable(),
  }),
  change: ReviewChangeSchema,
});

export type BusyWork = v.Infer<typeof BusyWorkSchema>;
export type ReviewChange = v.Infer<typeof ReviewChangeSchema>;
export type ReviewEntry = v.Infer<typeof ReviewEntrySchema>;
export type ReviewedSprint = ReviewEntry['sprint'];

/** @param newest of the log, null where nothing happened to the review yet */
export function isClosed(newest: ReviewEntry | null): boolean {
  return newest?.change.type === 'closed';
}
