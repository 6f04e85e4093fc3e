import type { ForgeHost } from '../../forge';
import type { LocalJira, WorkflowRule } from '../../jira';
import type { RecordedExchange } from '../../har/recorder';
import type { Changes } from '../changes';
import type { Addresses } from '../http/addresses';
import type { PanelChoices } from '../panel-choices';
import type { People, Person } from '../people';
import type { Streams } from '../streams';

/** What a site is put together from. */
export interface SiteParts {
  readonly addresses: Addresses;
  readonly people: People;
  readonly jira: LocalJira;
  readonly host: ForgeHost;
  readonly changes: Changes;
  readonly streams: Streams;
  /** What the app offers to put on the transitions of a project's workflow. */
  readonly workflowRules: readonly WorkflowRule[];
  readonly panels: { read(): PanelChoices; write(choices: PanelChoices): void };
  /** Told of every REST call of pages and outside clients. */
  readonly onExchange: (exchange: RecordedExchange) => void;
  /** Where the app's own pages live in the address bar. */
  readonly app: { readonly id: string; readonly environmentId: string };
}

/** One thing that the site's pages ask of their server. `input` is the body, or the query of a GET: not trusted. */
export type Ask = (parts: SiteParts, person: Person, input: unknown) => unknown;
