import { useIssue } from '../ask/issue';
import { useIssueModules } from '../ask/modules';
import { useMay } from '../ask/permissions';
import { useBoards } from '../ask/project';
import { TypeIcon } from '../issues/type-icon';
import { backlogAddress, issueAddress } from '../routing/addresses';
import { isNoAccess, Loading, NoAccess, Trouble } from '../shell/states';
import { Children } from './children';
import { Comments } from './comments';
import { ContextModule } from './context-module';
import { Description } from './description';
import { Details } from './details';
import { IssuePanels } from './issue-panels';
import { StatusMenu } from './status-menu';
import { Summary } from './summary';
import './issue.css';

/** One issue, as in Jira: the work on the left, its details and the app's contexts on the right. */
export function IssuePage({ issueKey }: { readonly issueKey: string }) {
  const { data: issue, error, isPending, refetch } = useIssue(issueKey);
  const project = issue?.fields.project;
  const may = useMay(project?.key);
  const modules = useIssueModules(issueKey);
  const { data: boards = [] } = useBoards(project?.key);
  if (isPending) return <Loading what={issueKey} />;
  if (isNoAccess(error)) return <NoAccess what="issue" />;
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  const { parent, issuetype } = issue.fields;
  return (
    <article className="page issue" aria-label={issue.key}>
      <nav className="crumbs" aria-label="Breadcrumbs">
        <a href={boards[0] ? backlogAddress(issue.fields.project.key, boards[0].id) : '/'}>{issue.fields.project.name}</a>
        {parent && (
          <>
            <span aria-hidden="true">/</span>
            <a href={issueAddress(parent.key)}>{parent.key}</a>
          </>
        )}
        <span aria-hidden="true">/</span>
        <span className="crumbs__here">
          <TypeIcon type={issuetype} />
          {issue.key}
        </span>
      </nav>
      <div className="issue__main">
        <Summary issue={issue} mayEdit={may('EDIT_ISSUES')} />
        {modules.data && <IssuePanels.Bar issue={issue} modules={modules.data} mayEdit={may('EDIT_ISSUES')} />}
        <Description issue={issue} mayEdit={may('EDIT_ISSUES')} />
        <Children issue={issue} mayCreate={may('CREATE_ISSUES')} />
        {modules.error && <Trouble error={modules.error} retry={() => void modules.refetch()} />}
        {modules.data && <IssuePanels issue={issue} modules={modules.data} />}
        <Comments issueKey={issue.key} mayComment={may('ADD_COMMENTS')} />
      </div>
      <div className="issue__side">
        <StatusMenu issue={issue} mayTransition={may('TRANSITION_ISSUES')} />
        <Details issue={issue} may={may} />
        {modules.data?.contexts.map((module) => <ContextModule key={module.key} module={module} />)}
      </div>
    </article>
  );
}
