import { addSprint, type JiraState, type Sprint } from '../jira';
import type { Calendar } from './calendar';

export interface BakerySprints {
  readonly closed: readonly [Sprint, Sprint, Sprint];
  readonly active: Sprint;
  readonly next: Sprint;
}

/** Two weeks each, one after the other; the running one began five days ago. */
export function addSprints(state: JiraState, boardId: string, { at }: Calendar): BakerySprints {
  const closed = (number: number, from: number, goal: string) =>
    addSprint(state, {
      boardId,
      name: `BAKE Sprint ${number}`,
      goal,
      state: 'closed',
      createdDate: at(from - 7),
      startDate: at(from),
      endDate: at(from + 14, 16),
      completeDate: at(from + 14, 15),
    });
  return {
    closed: [
      closed(1, -47, 'Nobody leaves the queue because it is too long'),
      closed(2, -33, 'Fewer loaves of rye in the bin, more croissants in hands'),
      closed(3, -19, 'Find out whether commuters stop for a croissant at all'),
    ],
    active: addSprint(state, {
      boardId,
      name: 'BAKE Sprint 4',
      goal: 'Two hundred commuters a week have breakfast from us',
      state: 'active',
      createdDate: at(-12),
      startDate: at(-5),
      endDate: at(9, 16),
    }),
    next: addSprint(state, { boardId, name: 'BAKE Sprint 5', createdDate: at(-7) }),
  };
}
