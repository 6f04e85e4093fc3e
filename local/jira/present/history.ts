import type { Site } from '../call';
import type { History, Issue } from '../records';
import { platformInstant } from './instant';
import { presentUserById } from './user';

export const presentHistory = (site: Site, history: History) => ({
  id: history.id,
  author: presentUserById(site, history.authorId) ?? undefined,
  created: platformInstant(history.created),
  items: history.items,
});

/** Oldest first. */
export const presentHistories = (site: Site, issue: Issue) =>
  site.state.histories.where('issue', issue.id).map((history) => presentHistory(site, history));
