import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Input } from '../../src/contract/contract';
import { callApp } from './call-app';
import { projectSettings } from './project-settings';

/** Saves a project's settings. @throws AppFailure, `settings-conflict` where somebody saved first */
export function useSaveProjectSettings() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: Input<'saveProjectSettings'>) => callApp('saveProjectSettings', input),
    onSuccess: (stored, { projectId }) => client.setQueryData(projectSettings(projectId).queryKey, stored),
  });
}
