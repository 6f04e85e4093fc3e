import type { Row } from '../forge';
import { createJiraState, restoreJiraState, type JiraState } from '../jira';
import { noPanelChoices, type PanelChoices } from './panel-choices';
import { createSaver, forgetSite, loadSite, noSaver, type Loaded } from './persistence';
import type { SiteOptions } from './site-options';
import { createStorageRows, type StorageRows } from './storage-rows';

/** All that a site remembers, and how it is kept. */
export interface KeptState {
  readonly loaded: Loaded;
  readonly jira: JiraState;
  readonly rows: StorageRows;
  readonly panels: { read(): PanelChoices; write(choices: PanelChoices): void };
  /** Nothing is saved before: a site that was stopped while it was being seeded starts afresh. */
  startSaving(): void;
  flush(): void;
}

/** Reads what the data folder holds, or begins with an empty site. */
export function keepState({ data, reset = false, locale = 'en-US' }: SiteOptions, now: Date): KeptState {
  let restored: JiraState | undefined;
  if (data !== null && reset) forgetSite(data);
  const loaded: Loaded = data === null ? { state: 'new' } : loadSite(data, now, (site) => (restored = restoreJiraState(site.jira)));
  const jira = restored ?? createJiraState({ locale });
  const storage: readonly Row[] = loaded.state === 'loaded' ? loaded.site.storage : [];
  let panels = loaded.state === 'loaded' ? loaded.site.panels : noPanelChoices;
  let saving = loaded.state === 'loaded';
  const touch = () => {
    if (saving) saver.touch();
  };
  const rows = createStorageRows(storage, touch);
  const saver = data === null ? noSaver : createSaver(data, () => ({ jira: jira.snapshot(), storage: rows.all(), panels }));
  jira.onChange(touch);
  return {
    loaded,
    jira,
    rows,
    panels: {
      read: () => panels,
      write(choices) {
        panels = choices;
        touch();
      },
    },
    startSaving() {
      if (saving) return;
      saving = true;
      saver.touch();
    },
    flush: () => saver.flush(),
  };
}
