import type { PlacedIssue } from '../../src/jira/get-backlog-issue';

interface Said extends Partial<Pick<PlacedIssue, 'summary' | 'inSprint' | 'statusCategory' | 'parentId' | 'properties'>> {
  readonly madeAsTask?: boolean;
  readonly level?: number;
  readonly projectId?: string;
}

/** A *Task* that waits in the product backlog, unless said otherwise. */
export const aPlacedIssue = (id: string, { madeAsTask = true, level = 0, projectId = '10', ...said }: Said = {}): PlacedIssue => ({
  id,
  key: `BAKE-${id}`,
  summary: 'Buy flour',
  description: '',
  type: { id: level === 1 ? '1' : '3', name: 'Any', hierarchyLevel: level, madeAsTask: madeAsTask && level === 0, iconUrl: null },
  statusCategory: 'new',
  project: { id: projectId, key: 'BAKE' },
  parentId: null,
  creatorId: 'sam',
  created: Date.parse('2026-11-01T09:00:00.000Z'),
  properties: {},
  inSprint: false,
  rankFieldId: null,
  sprintFieldId: null,
  ...said,
});
