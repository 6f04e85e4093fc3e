import type { JiraRequest } from '../jira/request';
import { setProjectProperty } from '../jira/set-project-property';

interface Versioned {
  /** 0 for what nobody saved yet. */
  readonly version: number;
}

interface ShowVersionDeps {
  readonly asApp: JiraRequest;
  /** Key of the project property. */
  readonly property: string;
  readonly log: { latest(projectId: string): Promise<Versioned | null> };
}

/** Makes a project's property say what was saved last. @throws JiraError, StorageError: it may say something older */
export type ShowVersion = (projectId: string) => Promise<void>;

/** Of a log of versions. Looks again after it wrote, as `write-newest` does; without any version there is no property. */
export function createShowVersion({ asApp, property, log }: ShowVersionDeps): ShowVersion {
  return async (projectId) => {
    let newest = await log.latest(projectId);
    let written = 0;
    while (newest !== null && newest.version > written) {
      written = newest.version;
      await setProjectProperty(asApp)(projectId, property, newest);
      newest = await log.latest(projectId);
    }
  };
}
