import type { DeliveryOptions, ForgeHost } from '../forge';
import type { RecordedExchange } from '../har/recorder';
import type { LocalJira, RateLimits } from '../jira';
import type { Locale } from '../jira/records';
import type { SiteParts } from './api/site-parts';
import type { Assets } from './build/assets';
import type { Loaded } from './persistence';

export interface SiteOptions {
  /** Where manifest.yml and what it names are. */
  readonly appDirectory: string;
  /** The first port to try; 0 takes any free one. */
  readonly port: number;
  /** A folder to keep the data in; null keeps it in memory. */
  readonly data: string | null;
  readonly reset?: boolean;
  /** Of a new site. */
  readonly locale?: Locale;
  /** While they are being built, a page says so. */
  readonly assets: Assets | Promise<Assets>;
  /**
   * Puts something on a site that is new. What it does at once is done before the site is open to
   * anybody; where it goes through the app it waits until the back end is built.
   */
  readonly seed?: (site: SeedableSite) => Promise<void> | void;
  readonly now?: () => Date;
  readonly randomSeed?: number;
  readonly delivery?: Partial<DeliveryOptions>;
  /** How far queries of the app's storage lag behind its writes; not at all unless given. */
  readonly queryLagMs?: number;
  /** Jira's own unless given. */
  readonly jiraLimits?: Partial<RateLimits>;
  /** Every REST exchange: of screens, of the back end, of pages and of outside clients. */
  readonly onExchange?: (exchange: RecordedExchange) => void;
  readonly onError?: (error: unknown) => void;
  /** Called as soon as the address is known, which is before the site is built. */
  readonly onListening?: (url: string) => void;
}

export type SeedableSite = Pick<SiteParts, 'jira' | 'host' | 'panels' | 'addresses' | 'people'>;

export interface RunningSite {
  /** Where Jira's pages are: `http://localhost:4280`. */
  readonly url: string;
  readonly port: number;
  readonly jira: LocalJira;
  readonly host: ForgeHost;
  /** What became of the data folder. */
  readonly loaded: Loaded;
  close(): Promise<void>;
}
