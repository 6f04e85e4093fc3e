import Button from '@atlaskit/button/new';
import AddIcon from '@atlaskit/icon/core/add';
import { useState } from 'react';
import { createIssue } from '../ask/create-issue';
import type { Project } from '../ask/project';
import { moveIssue, type ListId } from '../ask/ranking';
import { useAct } from '../issues/act';
import { NewIssueForm } from '../issues/new-issue-form';

interface CreateInlineProps {
  readonly board: string;
  readonly project: Project;
  readonly list: ListId;
}

/** "Create issue" at the end of a list, as in Jira: type, summary, Enter. */
export function CreateInline({ board, project, list }: CreateInlineProps) {
  const [isOpen, setOpen] = useState(false);
  const act = useAct();
  const types = project.issueTypes.filter(({ hierarchyLevel }) => hierarchyLevel === 0);
  const create = (typeId: string, summary: string) =>
    act('The issue was not created', async () => {
      const { key } = await createIssue({ projectId: project.id, typeId, summary });
      if (list !== 'backlog') await moveIssue({ board, issue: key, from: 'backlog', to: list, destination: { at: 'end' } });
    });
  if (isOpen) return <NewIssueForm types={types} onCreate={create} onClose={() => setOpen(false)} />;
  return (
    <Button appearance="subtle" iconBefore={AddIcon} onClick={() => setOpen(true)}>
      Create issue
    </Button>
  );
}
