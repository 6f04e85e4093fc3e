import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleVerdict, WorkflowRule } from '../jira';
import { evaluate } from './expression/evaluate';
import { parseExpression } from './expression/parse';
import { modulesOf } from './manifest/lookup';
import type { Manifest, ManifestModule } from './manifest/manifest';

/** https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-workflow-validator/#properties */
const usualMessage = 'A validator of this transition failed.';

type Text = (value: unknown, locale: string) => string;

/** The manifest's texts in a language, read at once: Jira asks for them in the middle of a transition. */
function textsOf(manifest: Manifest, appDirectory: string): Text {
  const { resources = [], fallback } = manifest.translations ?? {};
  const files = new Map(resources.map(({ key, path }) => [key, JSON.parse(readFileSync(join(appDirectory, path), 'utf8')) as unknown]));
  const step = (value: unknown, name: string): unknown => (value as Readonly<Record<string, unknown>> | undefined)?.[name];
  return (value, locale) => {
    const key = (value as { readonly i18n?: string } | undefined)?.i18n;
    if (key === undefined) return String(value);
    const found = [locale, fallback?.default ?? ''].map((name) => key.split('.').reduce(step, files.get(name))).find((text) => typeof text === 'string');
    return found ?? key;
  };
}

const notHere = ['function', 'create', 'edit', 'view', 'resolver'] as const;

/** @throws Error naming what of the rule this host does not do, and for an expression that it can't read */
function readRule(kind: WorkflowRule['kind'], module: ManifestModule, text: Text): WorkflowRule {
  const { key, name, description, expression, errorMessage } = module;
  const unknown = notHere.find((field) => module[field] !== undefined);
  if (unknown !== undefined) throw new Error(`The local Forge host knows only workflow rules that are an expression: "${unknown}" of the ${kind} "${key}".`);
  const parsed = parseExpression(String(expression));
  const composed = (errorMessage as { readonly expression?: string } | undefined)?.expression;
  const messageExpression = composed === undefined ? undefined : parseExpression(composed);
  return {
    key,
    kind,
    name: text(name, 'en-US'),
    description: text(description, 'en-US'),
    judge(variables): RuleVerdict {
      try {
        const value = evaluate(parsed, variables);
        return value === true || (kind === 'validator' && typeof value === 'string') ? value : false;
      } catch {
        // As in Jira, a rule whose expression fails is not met.
        return false;
      }
    },
    message(variables, locale) {
      if (messageExpression) return String(evaluate(messageExpression, variables));
      return errorMessage === undefined ? usualMessage : text(errorMessage, locale);
    },
  };
}

/** The conditions and validators that the manifest offers to company-managed projects, which are the only ones here. */
export function workflowRules(manifest: Manifest, appDirectory: string): readonly WorkflowRule[] {
  const text = textsOf(manifest, appDirectory);
  const isOffered = ({ projectTypes = ['company-managed'] }: ManifestModule) => (projectTypes as readonly string[]).includes('company-managed');
  const rules = (type: string, kind: WorkflowRule['kind']) => modulesOf(manifest, type).filter(isOffered).map((module) => readRule(kind, module, text));
  return [...rules('jira:workflowCondition', 'condition'), ...rules('jira:workflowValidator', 'validator')];
}
