import { callApp } from '../api/call-app';
import { jira } from '../api/jira';
import type { RepairDoors } from './doors';

const wait: RepairDoors['wait'] = (seconds, signal) =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** Jira and the app through the bridge. */
export const browserDoors: RepairDoors = { jira, app: callApp, wait };
