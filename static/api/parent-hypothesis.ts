import { useQuery } from '@tanstack/react-query';
import type { Hypothesis } from '../../src/core/hypothesis/hypothesis';
import { hypothesisProperty, readProjection } from '../../src/core/hypothesis/projection';
import { carriesHypothesis } from '../../src/core/settings/project-settings';
import { settingsProperty } from '../../src/core/settings/project-settings';
import { readProjectSettings } from '../../src/core/settings/stored-project-settings';
import { findProjectProperty } from '../../src/jira/find-project-property';
import { getIssue } from '../../src/jira/get-issue';
import type { Issue } from '../../src/jira/issue';
import { jira } from './jira';

export interface ParentHypothesis extends Pick<Issue, 'key' | 'summary'> {
  /** null where nothing is written there yet. */
  readonly hypothesis: Hypothesis | null;
}

/** The hypothesis of the issue above; null where that one carries none. */
export const useParentHypothesis = (parentId: string | null) =>
  useQuery({
    queryKey: ['parent-hypothesis', parentId],
    queryFn: () => (parentId === null ? null : findParent(parentId)),
  });

async function findParent(parentId: string): Promise<ParentHypothesis | null> {
  const { id, key, summary, project, type, properties } = await getIssue(jira)(parentId, [hypothesisProperty]);
  const { settings } = readProjectSettings(await findProjectProperty(jira)(project.id, settingsProperty));
  if (!carriesHypothesis(settings, type)) return null;
  const read = readProjection(properties[hypothesisProperty], id);
  return { key, summary, hypothesis: read.state === 'sound' ? read.revision.hypothesis : null };
}
