import type { ReactNode } from 'react';
import { editIssue, type Issue } from '../ask/issue';
import { sprintField, storyPointsField, type JiraUser } from '../ask/issue-fields';
import { useEpics } from '../ask/epics';
import type { May } from '../ask/permissions';
import { useUsers } from '../ask/users';
import { useAct } from '../issues/act';
import { PersonAvatar } from '../issues/person-avatar';
import { longDate, momentOf } from '../issues/dates';
import { issueAddress } from '../routing/addresses';
import { EditableText } from './editable-text';

interface DetailsProps {
  readonly issue: Issue;
  readonly may: May;
}

const Row = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className="detail">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const Person = ({ user }: { readonly user: JiraUser | null }) => (
  <span className="person">
    <PersonAvatar name={user?.displayName} />
    {user?.displayName ?? 'Unassigned'}
  </span>
);

function Assignee({ issue, may }: DetailsProps) {
  const { data: users = [] } = useUsers(may('EDIT_ISSUES'));
  const act = useAct();
  const { assignee } = issue.fields;
  if (!may('EDIT_ISSUES') || users.length === 0) return <Person user={assignee} />;
  const assign = (accountId: string) => void act('The assignee was not saved', () => editIssue(issue.key, { assignee: accountId === '' ? null : { accountId } }));
  return (
    <select className="plain-select" aria-label="Assignee" value={assignee?.accountId ?? ''} onChange={({ currentTarget }) => assign(currentTarget.value)}>
      <option value="">Unassigned</option>
      {users.map(({ accountId, displayName }) => (
        <option key={accountId} value={accountId}>
          {displayName}
        </option>
      ))}
    </select>
  );
}

/** The level above is what an issue may have for a parent: epics for stories and tasks. */
function ParentChoice({ issue, may }: DetailsProps) {
  const { parent, issuetype, project } = issue.fields;
  const isBase = issuetype.hierarchyLevel === 0;
  const { data: epics = [] } = useEpics(isBase && may('EDIT_ISSUES') ? project.key : undefined);
  const act = useAct();
  if (!isBase || !may('EDIT_ISSUES') || epics.length === 0) {
    return parent ? <a href={issueAddress(parent.key)}>{`${parent.key} ${parent.fields.summary}`}</a> : <span className="quiet">None</span>;
  }
  const choose = (id: string) => void act('The parent was not saved', () => editIssue(issue.key, { parent: id === '' ? null : { id } }));
  return (
    <select className="plain-select" aria-label="Parent" value={parent?.id ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value)}>
      <option value="">None</option>
      {epics.map(({ id, key, fields }) => (
        <option key={id} value={id}>{`${key} ${fields.summary}`}</option>
      ))}
    </select>
  );
}

export function Details({ issue, may }: DetailsProps) {
  const { fields } = issue;
  const act = useAct();
  const mayEdit = may('EDIT_ISSUES');
  const save = (field: string, value: unknown) => act('That was not saved', () => editIssue(issue.key, { [field]: value }));
  const sprints = fields[sprintField] ?? [];
  return (
    <section className="card" aria-label="Details">
      <h2 className="card__head card__head--plain">Details</h2>
      <dl className="details">
        <Row name="Assignee">
          <Assignee issue={issue} may={may} />
        </Row>
        <Row name="Reporter">
          <Person user={fields.reporter} />
        </Row>
        <Row name="Parent">
          <ParentChoice issue={issue} may={may} />
        </Row>
        <Row name="Sprint">{sprints.length > 0 ? sprints.map(({ name }) => name).join(', ') : <span className="quiet">None</span>}</Row>
        <Row name="Story points">
          <EditableText
            name="Story points"
            value={fields[storyPointsField]?.toString() ?? ''}
            inputType="number"
            mayEdit={mayEdit}
            onSave={(text) => save(storyPointsField, text === '' ? null : Number(text))}
          />
        </Row>
        <Row name="Labels">
          <EditableText
            name="Labels"
            value={fields.labels.join(' ')}
            mayEdit={mayEdit}
            onSave={(text) => save('labels', text.split(/\s+/).filter((label) => label !== ''))}
          />
        </Row>
        <Row name="Due date">
          <EditableText
            name="Due date"
            value={fields.duedate ?? ''}
            shown={fields.duedate ? longDate(fields.duedate) : ''}
            inputType="date"
            mayEdit={mayEdit}
            onSave={(text) => save('duedate', text === '' ? null : text)}
          />
        </Row>
      </dl>
      <p className="quiet details__dates">
        Created {momentOf(fields.created)}
        <br />
        Updated {momentOf(fields.updated)}
      </p>
    </section>
  );
}
