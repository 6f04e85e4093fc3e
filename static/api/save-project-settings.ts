import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Input } from '../../src/contract/contract';
import type { StoredProjectSettings } from '../../src/core/settings/project-settings';
import { reasonOf } from './app-failure';
import { callApp } from './call-app';
import { projectSettings } from './project-settings';

/** Saves a project's settings. @throws AppFailure, `settings-conflict` where somebody saved first */
export function useSaveProjectSettings() {
  const client = useQueryClient();
  const show = (projectId: string, stored: StoredProjectSettings) =>
    client.setQueryData(projectSettings(projectId).queryKey, stored);
  return useMutation({
    mutationFn: (input: Input<'saveProjectSettings'>) => callApp('saveProjectSettings', input),
    onSuccess: (stored, { projectId }) => void show(projectId, stored),
    onError: (error, { projectId }) => {
      const reason = reasonOf(error);
      if (reason.code === 'settings-conflict') show(projectId, reason.current);
    },
  });
}
