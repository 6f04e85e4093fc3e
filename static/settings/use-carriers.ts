import { useState } from 'react';
import type { AppError } from '../../src/contract/answer';
import type { ProjectSettings, StoredProjectSettings } from '../../src/core/settings/project-settings';
import { reasonOf } from '../api/app-failure';
import { useSaveProjectSettings } from '../api/save-project-settings';
import { useSession } from '../session/session';

type State =
  | { readonly type: 'idle' }
  | { readonly type: 'saving'; readonly wanted: ProjectSettings }
  | { readonly type: 'saved'; readonly before: ProjectSettings }
  | { readonly type: 'failed'; readonly wanted: ProjectSettings; readonly reason: AppError }
  /** What was saved first is what is stored now. */
  | { readonly type: 'conflict'; readonly wanted: ProjectSettings };

export interface Carriers {
  readonly state: State;
  /** What the person chose last, even while it is on its way. */
  readonly shown: ProjectSettings;
  readonly save: (wanted: ProjectSettings) => void;
  /** Goes back to what is stored. */
  readonly giveUp: () => void;
}

/** The settings of a project, saved with every choice. */
export function useCarriers(stored: StoredProjectSettings): Carriers {
  const { projectId } = useSession();
  const { mutateAsync } = useSaveProjectSettings();
  const [state, setState] = useState<State>({ type: 'idle' });

  async function save(wanted: ProjectSettings): Promise<void> {
    setState({ type: 'saving', wanted });
    try {
      await mutateAsync({ projectId, base: stored.version, settings: wanted });
      setState({ type: 'saved', before: stored.settings });
    } catch (error) {
      const reason = reasonOf(error);
      setState(reason.code === 'settings-conflict' ? { type: 'conflict', wanted } : { type: 'failed', wanted, reason });
    }
  }

  return {
    state,
    shown: 'wanted' in state ? state.wanted : stored.settings,
    save: (wanted) => void save(wanted),
    giveUp: () => setState({ type: 'idle' }),
  };
}
