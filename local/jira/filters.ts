import type { Board } from './records';
import type { JiraState } from './state';

/** A board shows what a saved filter finds: here, one for each board, with the issues of its project. */
export const filterIdOf = ({ id }: Board): string => String(10_000 + Number(id));

export const filterNameOf = ({ name }: Board): string => `Filter for ${name}`;

export const filterJqlOf = (state: JiraState, { projectId }: Board): string => `project = ${state.projects.get(projectId).key} ORDER BY Rank ASC`;
