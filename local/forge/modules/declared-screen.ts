import type { ManifestModule } from '../manifest/manifest';

interface Target {
  readonly page?: string;
  readonly resource?: string;
  readonly viewportSize?: unknown;
}

const targetOf = ({ target }: ManifestModule): Target => (target ?? {});

/** How large a module's modal is: a command says so in its target. */
export const viewportSizeOf = (module: ManifestModule): unknown => module.viewportSize ?? targetOf(module).viewportSize;

/**
 * The resource that a module shows: a command has a target, and a gadget another page while it is configured.
 *
 * @throws Error for a command that leads to a global page
 */
export function resourceOf(type: string, module: ManifestModule, isConfigured: boolean): string {
  if (type === 'jira:command') {
    const { page, resource } = targetOf(module);
    if (page !== undefined || resource === undefined) throw new Error(`The local Forge host knows no global pages: "target.page" of the command "${module.key}".`);
    return resource;
  }
  const edit = module.edit as { readonly resource?: string } | undefined;
  return String(isConfigured && edit ? edit.resource : module.resource);
}

/** https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-command-palette/#available-icons */
const commandIcons = [
  'add', 'arrow-right', 'copy', 'open', 'page', 'edit', 'user-avatar', 'activity', 'settings', 'undo', 'document', 'notification-direct', 'folder',
];

/** @throws Error for menus within menus, for actions that run code instead of opening a screen, for titles with a link, and for other icons than Jira's */
export function refuseUnknown(type: string, { key, actions, actionType = 'modal', icon, title }: ManifestModule): void {
  if (actions !== undefined) throw new Error(`The local Forge host does not know nested actions: "actions" of the module "${key}".`);
  if (actionType !== 'modal') throw new Error(`The local Forge host does not know the action type "${String(actionType)}" of the module "${key}".`);
  if (typeof title === 'object' && title !== null && 'href' in title) throw new Error(`The local Forge host makes no links of titles: "title" of the module "${key}".`);
  if (type === 'jira:command' && icon !== undefined && !commandIcons.some((known) => known === icon)) {
    throw new Error(`Jira's command palette does not have the icon of the command "${key}".`);
  }
}
