import type { Guard } from '../../../src/core/settings/guard';
import { defaultProjectSettings, type ProjectSettings } from '../../../src/core/settings/project-settings';

/** A project's settings: the default, but for what is said. */
export const someSettings = (guard: Partial<Guard> = {}, carriers: Partial<ProjectSettings['carriers']> = {}): ProjectSettings => ({
  carriers: { ...defaultProjectSettings.carriers, ...carriers },
  guard: { ...defaultProjectSettings.guard, ...guard },
  followUp: defaultProjectSettings.followUp,
});
