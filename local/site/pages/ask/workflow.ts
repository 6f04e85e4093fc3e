import { useQuery } from '@tanstack/react-query';
import { ask } from './ask';

interface Workflow {
  readonly transitions: readonly { readonly id: string; readonly name: string }[];
  readonly rules: readonly { readonly key: string; readonly kind: 'condition' | 'validator'; readonly name: string; readonly description: string }[];
  /** `transition/rule` */
  readonly on: readonly string[];
}

export const useWorkflow = (project: string) =>
  useQuery({ queryKey: ['workflow', project], queryFn: () => ask<Workflow>('GET', `/_site/workflow?${new URLSearchParams({ project })}`) });

export const chooseRule = (project: string, transition: string, rule: string, isOn: boolean) =>
  ask('POST', '/_site/workflow', { project, transition, rule, isOn });
