import type { AppError } from '../../src/contract/answer';
import type { ProjectSettings, StoredProjectSettings } from '../../src/core/settings/project-settings';
import { reasonOf } from '../api/app-failure';
import { rebaseSettings } from './rebase-settings';

/** Where on the page something was chosen: that is where it is told what became of it. */
export type SettingsPart = 'fromLevel' | 'exceptions' | 'strictness' | 'taskTypes' | 'customers' | 'followUp';

interface Choice {
  readonly part: SettingsPart;
  readonly wanted: ProjectSettings;
}

export type SavingState =
  | { readonly type: 'idle' }
  | ({ readonly type: 'saving' } & Choice)
  | { readonly type: 'saved'; readonly part: SettingsPart; readonly before: ProjectSettings }
  | ({ readonly type: 'failed'; readonly reason: AppError } & Choice)
  /** What was saved first is what is stored now; `wanted` is on top of it. */
  | ({ readonly type: 'conflict' } & Choice);

interface SaverDeps {
  /** @throws AppFailure `settings-conflict` where somebody saved first */
  readonly send: (base: number, wanted: ProjectSettings) => Promise<StoredProjectSettings>;
  readonly show: (state: SavingState) => void;
}

/**
 * Saves choice after choice. One call at a time: what is chosen while another is on its way holds
 * that one, too, and waits for it, or it would be in conflict with its own author.
 */
export function createSettingsSaver({ send, show }: SaverDeps) {
  const waiting: Choice[] = [];
  const next = () => waiting.splice(0).at(-1);
  let isSending = false;

  async function sendAll(from: StoredProjectSettings): Promise<void> {
    let stored = from;
    for (let choice = next(); choice !== undefined; choice = next()) {
      try {
        const before = stored.settings;
        stored = await send(stored.version, choice.wanted);
        if (waiting.length === 0) show({ type: 'saved', part: choice.part, before });
      } catch (error) {
        show(refused(reasonOf(error), next() ?? choice, stored.settings));
      }
    }
  }

  return async (stored: StoredProjectSettings, choice: Choice): Promise<void> => {
    waiting.push(choice);
    show({ type: 'saving', ...choice });
    if (isSending) return;
    isSending = true;
    await sendAll(stored);
    isSending = false;
  };
}

function refused(reason: AppError, { part, wanted }: Choice, base: ProjectSettings): SavingState {
  return reason.code === 'settings-conflict'
    ? { type: 'conflict', part, wanted: rebaseSettings(base, wanted, reason.current.settings) }
    : { type: 'failed', part, wanted, reason };
}
