import type { IssueType } from '../records';
import { issueTypeIds } from '../site';

/** The pictures that Jira gives the types that it brings along. They are the same in every language. */
const own: ReadonlyMap<string, number> = new Map([
  [issueTypeIds.epic, 10307],
  [issueTypeIds.story, 10315],
  [issueTypeIds.task, 10318],
  [issueTypeIds.bug, 10303],
  [issueTypeIds.subtask, 10316],
]);

/** Of types that somebody made: one picture for those of the base level and above, another for sub-tasks. */
const ofOthers = (level: number): number => (level < 0 ? 10316 : 10300);

export const avatarIdOf = ({ id, hierarchyLevel }: IssueType): number => own.get(id) ?? ofOthers(hierarchyLevel);
