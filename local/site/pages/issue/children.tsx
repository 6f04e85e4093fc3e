import { IconButton } from '@atlaskit/button/new';
import AddIcon from '@atlaskit/icon/core/add';
import { useState } from 'react';
import { createIssue } from '../ask/create-issue';
import type { Issue } from '../ask/issue';
import { useProject } from '../ask/project';
import { useAllFound } from '../ask/search';
import { useAct } from '../issues/act';
import { NewIssueForm } from '../issues/new-issue-form';
import { PersonAvatar } from '../issues/person-avatar';
import { StatusLozenge } from '../issues/status-lozenge';
import { TypeIcon } from '../issues/type-icon';
import { issueAddress } from '../routing/addresses';
import { Trouble } from '../shell/states';

interface ChildrenProps {
  readonly issue: Issue;
  readonly mayCreate: boolean;
}

/** The issues below this one. A sub-task has none. */
export function Children({ issue, mayCreate }: ChildrenProps) {
  const level = issue.fields.issuetype.hierarchyLevel;
  const children = useAllFound(level < 0 ? undefined : `parent = ${issue.id} ORDER BY rank`);
  const { data: project } = useProject(issue.fields.project.key);
  const [isCreating, setCreating] = useState(false);
  const act = useAct();
  if (level < 0) return null;
  const types = project?.issueTypes.filter(({ hierarchyLevel }) => hierarchyLevel === level - 1) ?? [];
  const create = (typeId: string, summary: string) =>
    act('The issue was not created', () => createIssue({ projectId: issue.fields.project.id, typeId, summary, parentId: issue.id }));
  if (children.data?.length === 0 && !mayCreate) return null;
  return (
    <section className="issue__section" aria-label="Child issues">
      <header className="section-head">
        <h2 className="section-title">{level > 0 ? 'Child issues' : 'Subtasks'}</h2>
        {mayCreate && types.length > 0 && (
          <IconButton icon={AddIcon} label="Create child issue" appearance="subtle" spacing="compact" onClick={() => setCreating(true)} />
        )}
      </header>
      {children.error && <Trouble error={children.error} retry={() => void children.refetch()} />}
      {children.data && children.data.length > 0 && (
        <ul className="child-list">
          {children.data.map(({ id, key, fields }) => (
            <li key={id} className="child-row">
              <TypeIcon type={fields.issuetype} />
              <a href={issueAddress(key)}>{key}</a>
              <span className="child-row__summary">{fields.summary}</span>
              <PersonAvatar name={fields.assignee?.displayName} />
              <StatusLozenge status={fields.status} />
            </li>
          ))}
        </ul>
      )}
      {isCreating && <NewIssueForm types={types} onCreate={create} onClose={() => setCreating(false)} />}
    </section>
  );
}
