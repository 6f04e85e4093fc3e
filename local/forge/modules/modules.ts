import { createHash } from 'node:crypto';
import type { LocalJira } from '../../jira';
import type { Installation } from '../installation';
import type { ContextTokens, ScreenClaims } from '../invoke/context-token';
import { screenContext } from '../invoke/from-screen';
import { modulesOf } from '../manifest/lookup';
import type { Manifest, ManifestModule } from '../manifest/manifest';
import { entryAddresses, findIconAddress } from '../screens/resources';
import { meetsDisplayConditions } from './display-conditions';
import { refuseUnknown, resourceOf, viewportSizeOf } from './declared-screen';
import type { Translate } from './translations';
import { createViewer, type Viewer } from './viewer';

interface PageContext {
  readonly accountId: string;
  readonly locale: string;
  /** What the page is about, as the module's documentation has it: `issue`, `project`, `board`, … */
  readonly extension: Readonly<Record<string, unknown>>;
}

/** A module as a page shows it to one person. */
export interface HostedModule {
  readonly key: string;
  readonly type: string;
  /** Empty where the type has none: a background script shows nothing that could be named. */
  readonly title: string;
  readonly label?: string;
  readonly tooltip?: string;
  readonly description?: string;
  /** What a command is found by in the palette, besides its title. */
  readonly keywords?: readonly string[];
  /** Keys that run a command, one after the other: `e z`. */
  readonly shortcut?: string;
  /** False for a gadget that does by itself what Refresh asks for. */
  readonly refreshable?: boolean;
  /** Whether a gadget has a view to configure it. */
  readonly hasEditView?: boolean;
  /** As the manifest has it until `dynamicProperties` says otherwise. */
  readonly status?: unknown;
  /** Address under the frames' origin. */
  readonly icon?: string;
  readonly layout?: string;
  /** How large its modal is, of an action: `xlarge`. */
  readonly viewportSize?: unknown;
  /** Where a background script runs: `all`, `board`, … */
  readonly experience?: readonly string[];
  /** Address of its page under the frames' origin: `/app/ui/panel.html`. */
  readonly entry: string;
  /** Those of all pages that a Modal may ask for, by reference: `ui/history`. */
  readonly entries: Readonly<Record<string, string>>;
  readonly hasDynamicProperties: boolean;
  readonly contextToken: string;
  readonly localId: string;
  /** What `view.getContext()` answers. */
  readonly context: Readonly<Record<string, unknown>>;
}

export interface ModuleHost {
  readonly manifest: Manifest;
  readonly installation: Installation;
  readonly jira: LocalJira;
  readonly tokens: ContextTokens;
  readonly translate: Translate;
}

/** Who sees a type of module at all, whatever its display conditions. */
const audience: Readonly<Record<string, (viewer: Viewer) => Promise<boolean>>> = {
  'jira:projectSettingsPage': (viewer) => viewer.hasPermission('ADMINISTER_PROJECTS'),
  'jira:adminPage': (viewer) => viewer.hasPermission('ADMINISTER'),
};

/** Whether a page is about to show the views that modules are configured in. */
const isConfigured = ({ extension }: PageContext): boolean => extension.entryPoint === 'edit';

export type ListModules = (type: string, page: PageContext) => Promise<readonly HostedModule[]>;

/** The modules of a type that this person gets to see on this page, ready to be shown; their edit views where it is for those. */
export function createListModules(host: ModuleHost): ListModules {
  return async (type, page) => {
    const viewer = createViewer(host.jira, page.accountId, page.extension);
    if (audience[type] && !(await audience[type](viewer))) return [];
    const modules = modulesOf(host.manifest, type).filter(({ edit }) => edit !== undefined || !isConfigured(page));
    const shown = await Promise.all(
      modules.map(async (module) => ((await meetsDisplayConditions(module.displayConditions, viewer)) ? hosted(host, type, module, page) : undefined)),
    );
    return shown.filter((module) => module !== undefined);
  };
}

async function hosted({ manifest, installation, jira, tokens, translate }: ModuleHost, type: string, module: ManifestModule, page: PageContext): Promise<HostedModule> {
  const icon = findIconAddress(module.icon);
  const entries = entryAddresses(manifest);
  const resource = resourceOf(type, module, isConfigured(page));
  const entry = entries[resource];
  if (entry === undefined) throw new Error(`The module "${module.key}" names the resource "${resource}", which the manifest does not declare.`);
  const claims: ScreenClaims = {
    accountId: page.accountId,
    moduleKey: module.key,
    localId: localIdOf(installation, module.key, page.extension),
    locale: page.locale,
    timezone: jira.state.users.find(page.accountId)?.timeZone ?? 'UTC',
    extension: { type, ...page.extension },
    installationId: installation.installationId,
  };
  refuseUnknown(type, module);
  const viewportSize = viewportSizeOf(module);
  const text = async (value: unknown): Promise<string> => String(await translate(value, page.locale));
  return {
    key: module.key,
    type,
    title: module.title === undefined ? '' : await text(module.title),
    ...(module.label !== undefined && { label: await text(module.label) }),
    ...(module.tooltip !== undefined && { tooltip: await text(module.tooltip) }),
    ...(module.status !== undefined && { status: module.status }),
    ...(icon !== undefined && { icon }),
    ...(typeof module.layout === 'string' && { layout: module.layout }),
    ...(module.description !== undefined && { description: await text(module.description) }),
    ...(Array.isArray(module.keywords) && { keywords: module.keywords.map(String) }),
    ...(typeof module.shortcut === 'string' && { shortcut: module.shortcut }),
    ...(typeof module.refreshable === 'boolean' && { refreshable: module.refreshable }),
    ...(module.edit !== undefined && { hasEditView: true }),
    ...(viewportSize !== undefined && { viewportSize }),
    ...(Array.isArray(module.experience) && { experience: module.experience.map(String) }),
    entry,
    entries,
    hasDynamicProperties: module.dynamicProperties !== undefined,
    contextToken: tokens.sign(claims),
    localId: claims.localId,
    context: screenContext(claims, installation),
  };
}

/** The same module in the same place has the same id. */
function localIdOf({ appId, environmentId }: Installation, key: string, extension: Readonly<Record<string, unknown>>): string {
  const place = createHash('sha256').update(JSON.stringify(extension)).digest('hex').slice(0, 12);
  return `ari:cloud:ecosystem::extension/${appId}/${environmentId}/static/${key}-${place}`;
}
