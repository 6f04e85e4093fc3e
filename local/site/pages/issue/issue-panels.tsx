import Button, { IconButton } from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import AppsIcon from '@atlaskit/icon/core/apps';
import ShowMoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import type { Issue } from '../ask/issue';
import { choosePanel, type IssueModules } from '../ask/modules';
import { AppFrame } from '../frames/app-frame';
import type { HostedModule } from '../frames/hosted-module';
import { useAct } from '../issues/act';

interface PanelProps {
  readonly issue: Issue;
  readonly module: HostedModule;
  readonly mayShowForAll: boolean;
}

function Panel({ issue, module, mayShowForAll }: PanelProps) {
  const act = useAct();
  const choose = (action: Parameters<typeof choosePanel>[2]) => void act('The panel stays as it was', () => choosePanel(issue.id, module.key, action));
  return (
    <section className="panel" aria-label={module.title}>
      <header className="panel__head">
        <h2 className="section-title">{module.title}</h2>
        <DropdownMenu
          placement="bottom-end"
          trigger={({ triggerRef, ...props }) => (
            <IconButton {...props} ref={triggerRef} icon={ShowMoreIcon} label={`More for ${module.title}`} appearance="subtle" spacing="compact" />
          )}
        >
          <DropdownItemGroup>
            <DropdownItem onClick={() => choose('remove')}>Hide from this issue</DropdownItem>
            {mayShowForAll && <DropdownItem onClick={() => choose('show-for-all')}>Show for all issues</DropdownItem>}
            {mayShowForAll && <DropdownItem onClick={() => choose('hide-from-all')}>Hide from all issues</DropdownItem>}
          </DropdownItemGroup>
        </DropdownMenu>
      </header>
      <AppFrame module={module} />
    </section>
  );
}

interface IssuePanelsProps {
  readonly issue: Issue;
  readonly modules: IssueModules;
}

/** The app's panels that were added to this issue, above its activity. */
export function IssuePanels({ issue, modules }: IssuePanelsProps) {
  return modules.panels.map((module) => <Panel key={module.key} issue={issue} module={module} mayShowForAll={modules.mayShowForAll} />);
}

/** Jira's "Apps" button: the panels that could be added. */
IssuePanels.Bar = function PanelBar({ issue, modules, mayEdit }: IssuePanelsProps & { readonly mayEdit: boolean }) {
  const act = useAct();
  if (!mayEdit || modules.addable.length === 0) return null;
  return (
    <div className="issue__bar">
      <DropdownMenu
        trigger={({ triggerRef, ...props }) => (
          <Button {...props} ref={triggerRef} iconBefore={AppsIcon}>
            Apps
          </Button>
        )}
      >
        <DropdownItemGroup title="Add to this issue">
          {modules.addable.map(({ key, title }) => (
            <DropdownItem key={key} onClick={() => void act('The panel was not added', () => choosePanel(issue.id, key, 'add'))}>
              {title}
            </DropdownItem>
          ))}
        </DropdownItemGroup>
      </DropdownMenu>
    </div>
  );
};
