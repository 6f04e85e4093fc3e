import { queryOptions, useQuery } from '@tanstack/react-query';
import { settingsProperty } from '../../src/core/settings/project-settings';
import { readProjectSettings } from '../../src/core/settings/stored-project-settings';
import { projectProperties } from './project-properties';

/** Which issue types carry a hypothesis in this project. */
export const projectSettings = (projectId: string) =>
  queryOptions({
    queryKey: ['settings', projectId],
    queryFn: async ({ client }) => readProjectSettings((await client.query(projectProperties(projectId)))[settingsProperty]),
  });

export const useProjectSettings = (projectId: string) => useQuery(projectSettings(projectId));
