import BugIcon from '@atlaskit/icon/core/bug';
import EpicIcon from '@atlaskit/icon/core/epic';
import StoryIcon from '@atlaskit/icon/core/story';
import SubtasksIcon from '@atlaskit/icon/core/subtasks';
import TaskIcon from '@atlaskit/icon/core/task';
import { token } from '@atlaskit/tokens';
import type { IssueType } from '../ask/project';

/** Jira's colours for its own types. Names are the site's, so they are matched in both of its languages. */
export function TypeIcon({ type }: { readonly type: IssueType }) {
  if (type.hierarchyLevel > 0) return <EpicIcon label={type.name} color={token('color.icon.accent.purple')} />;
  if (type.hierarchyLevel < 0) return <SubtasksIcon label={type.name} color={token('color.icon.accent.blue')} />;
  if (/bug|fehler/i.test(type.name)) return <BugIcon label={type.name} color={token('color.icon.accent.red')} />;
  if (/story/i.test(type.name)) return <StoryIcon label={type.name} color={token('color.icon.accent.green')} />;
  return <TaskIcon label={type.name} color={token('color.icon.accent.blue')} />;
}
