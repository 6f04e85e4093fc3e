import Button from '@atlaskit/button/new';
import AddIcon from '@atlaskit/icon/core/add';
import { useState } from 'react';
import { createIssue } from '../ask/create-issue';
import { useEpics } from '../ask/epics';
import type { ListedIssue } from '../ask/issue-fields';
import { useMay } from '../ask/permissions';
import type { Project } from '../ask/project';
import { useAct } from '../issues/act';
import { NewIssueForm } from '../issues/new-issue-form';
import { StatusLozenge } from '../issues/status-lozenge';
import { TypeIcon } from '../issues/type-icon';
import { issueAddress } from '../routing/addresses';
import { Empty, Loading, Trouble } from '../shell/states';

const EpicCard = ({ epic }: { readonly epic: ListedIssue }) => (
  <li className="epic-card">
    <a href={issueAddress(epic.key)}>
      <TypeIcon type={epic.fields.issuetype} />
      <span className="epic-card__summary">{epic.fields.summary}</span>
    </a>
    <span className="epic-card__foot">
      <span className="quiet">{epic.key}</span>
      <StatusLozenge status={epic.fields.status} />
    </span>
  </li>
);

/** Jira's epic panel: the epics that the issues of the backlog belong to, in rank order. */
export function EpicPanel({ project }: { readonly project: Project }) {
  const types = project.issueTypes.filter(({ hierarchyLevel }) => hierarchyLevel === 1);
  const epics = useEpics(project.key);
  const may = useMay(project.key);
  const act = useAct();
  const [isCreating, setCreating] = useState(false);
  return (
    <aside className="epic-panel" aria-label="Epics">
      <h2 className="list-head__name">Epics</h2>
      {epics.isLoading && <Loading what="epics" />}
      {epics.error && <Trouble error={epics.error} retry={() => void epics.refetch()} />}
      {epics.data?.length === 0 && <Empty title="No epics yet" />}
      {epics.data && (
        <ul className="epic-panel__list">
          {epics.data.map((epic) => (
            <EpicCard key={epic.id} epic={epic} />
          ))}
        </ul>
      )}
      {may('CREATE_ISSUES') && !isCreating && (
        <Button appearance="subtle" iconBefore={AddIcon} onClick={() => setCreating(true)}>
          Create epic
        </Button>
      )}
      {isCreating && (
        <NewIssueForm
          types={types}
          onCreate={(typeId, summary) => act('The epic was not created', () => createIssue({ projectId: project.id, typeId, summary }))}
          onClose={() => setCreating(false)}
        />
      )}
    </aside>
  );
}
