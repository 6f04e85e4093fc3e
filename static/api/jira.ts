import { requestJira } from '@forge/bridge';
import type { JiraRequest } from '../../src/jira/request';

/** Jira's REST as the person who looks, through the bridge. */
export const jira: JiraRequest = (path, init) => requestJira(path, init);
