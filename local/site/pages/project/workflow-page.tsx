import Checkbox from '@atlaskit/checkbox';
import { chooseRule, useWorkflow } from '../ask/workflow';
import type { Project } from '../ask/project';
import { useAct } from '../issues/act';
import { Empty, isNoAccess, Loading, NoAccess, Trouble } from '../shell/states';

/** What stands in for Jira's workflow editor: each of the app's rules, on or off for each transition. */
export function WorkflowPage({ project }: { readonly project: Project }) {
  const { data: workflow, error, isPending, refetch } = useWorkflow(project.key);
  const act = useAct();
  if (isPending) return <Loading what="the workflow" />;
  if (isNoAccess(error)) return <NoAccess what="page" />;
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (workflow.rules.length === 0) return <Empty title="The app offers no rules for transitions" />;
  const { transitions, rules, on } = workflow;
  return (
    <section className="app-page" aria-label="Workflow">
      <p className="quiet">Project settings / Workflow</p>
      <h1 className="page-title">Workflow</h1>
      {rules.map(({ key, kind, name, description }) => (
        <fieldset key={key} className="workflow-rule">
          <legend>
            {name} <span className="quiet">({kind})</span>
          </legend>
          <p>{description}</p>
          {transitions.map((transition) => (
            <Checkbox
              key={transition.id}
              label={`On the way to ${transition.name}`}
              isChecked={on.includes(`${transition.id}/${key}`)}
              onChange={({ currentTarget }) => {
                const { checked } = currentTarget;
                void act('The workflow was not changed', () => chooseRule(project.key, transition.id, key, checked));
              }}
            />
          ))}
        </fieldset>
      ))}
    </section>
  );
}
