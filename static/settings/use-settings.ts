import { useState } from 'react';
import type { ProjectSettings, StoredProjectSettings } from '../../src/core/settings/project-settings';
import { useSaveProjectSettings } from '../api/save-project-settings';
import { useSession } from '../session/session';
import { createSettingsSaver, type SavingState, type SettingsPart } from './save-settings';

export interface SettingsInUse {
  readonly state: SavingState;
  /** What the person chose last, even while it is on its way. */
  readonly shown: ProjectSettings;
  readonly save: (wanted: ProjectSettings, part: SettingsPart) => void;
  /** Goes back to what is stored. */
  readonly giveUp: () => void;
}

/** The settings of a project, saved with every choice. */
export function useSettings(stored: StoredProjectSettings): SettingsInUse {
  const { projectId } = useSession();
  const { mutateAsync } = useSaveProjectSettings();
  const [state, show] = useState<SavingState>({ type: 'idle' });
  const [save] = useState(() =>
    createSettingsSaver({ show, send: (base, settings) => mutateAsync({ projectId, base, settings }) }),
  );
  return {
    state,
    shown: 'wanted' in state ? state.wanted : stored.settings,
    save: (wanted, part) => void save(stored, { wanted, part }),
    giveUp: () => show({ type: 'idle' }),
  };
}
