import type { Site } from '../call';
import type { Sprint } from '../records';

/** As agile/1.0 answers it: dates that were never set are absent. */
export const presentSprint = (site: Site, sprint: Sprint) => ({
  id: Number(sprint.id),
  self: `${site.baseUrl}/rest/agile/1.0/sprint/${sprint.id}`,
  state: sprint.state,
  name: sprint.name,
  ...(sprint.startDate && { startDate: sprint.startDate }),
  ...(sprint.endDate && { endDate: sprint.endDate }),
  ...(sprint.completeDate && { completeDate: sprint.completeDate }),
  createdDate: sprint.createdDate,
  originBoardId: Number(sprint.boardId),
  goal: sprint.goal ?? '',
});

/** As the Sprint custom field holds it. */
export const presentSprintField = (sprint: Sprint) => ({
  id: Number(sprint.id),
  name: sprint.name,
  state: sprint.state,
  boardId: Number(sprint.boardId),
  goal: sprint.goal ?? '',
  ...(sprint.startDate && { startDate: sprint.startDate }),
  ...(sprint.endDate && { endDate: sprint.endDate }),
  ...(sprint.completeDate && { completeDate: sprint.completeDate }),
});
