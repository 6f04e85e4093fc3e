import { ask } from './ask';
import type { Sprint } from './backlog';

export const createSprint = (board: string, name: string) => ask<Sprint>('POST', '/rest/agile/1.0/sprint', { name, originBoardId: Number(board) });

export interface SprintPlan {
  readonly name: string;
  readonly goal: string;
  readonly startDate?: string;
  readonly endDate?: string;
}

export const editSprint = (sprint: number, plan: SprintPlan) => ask('POST', `/rest/agile/1.0/sprint/${sprint}`, plan);

export const startSprint = (sprint: number, plan: SprintPlan) => ask('POST', `/rest/agile/1.0/sprint/${sprint}`, { ...plan, state: 'active' });

export const completeSprint = (sprint: number) => ask('POST', `/rest/agile/1.0/sprint/${sprint}`, { state: 'closed' });

export const deleteSprint = (sprint: number) => ask('DELETE', `/rest/agile/1.0/sprint/${sprint}`);
