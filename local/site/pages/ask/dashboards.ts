import { useQuery } from '@tanstack/react-query';
import type { HostedModule } from '../frames/hosted-module';
import { ask } from './ask';

export interface DashboardName {
  readonly id: string;
  readonly name: string;
}

export interface Gadget {
  readonly id: string;
  readonly configuration: Readonly<Record<string, unknown>> | null;
  /** Missing where the person may not see what the gadget shows. */
  readonly view?: HostedModule;
  /** Missing where it can't be configured, or not by this person. */
  readonly edit?: HostedModule;
}

export interface Dashboard extends DashboardName {
  readonly columns: number;
  readonly mayEdit: boolean;
  readonly gadgets: readonly Gadget[];
  readonly offered: readonly { readonly key: string; readonly title: string; readonly description?: string }[];
}

export const useDashboards = () => useQuery({ queryKey: ['dashboards'], queryFn: () => ask<readonly DashboardName[]>('GET', '/_site/dashboards') });

export const createDashboard = (name: string) => ask<DashboardName>('POST', '/_site/dashboards', { name });

export const useDashboard = (id: string) =>
  useQuery({ queryKey: ['dashboard', id], queryFn: () => ask<Dashboard>('GET', `/_site/dashboard?${new URLSearchParams({ id })}`) });

type DashboardChange =
  | { readonly do: 'add'; readonly module: string }
  | { readonly do: 'remove'; readonly gadget: string }
  | { readonly do: 'configure'; readonly gadget: string; readonly configuration: unknown }
  | { readonly do: 'lay-out'; readonly columns: number };

export const changeDashboard = (dashboard: string, change: DashboardChange) => ask('POST', '/_site/dashboard', { dashboard, ...change });
