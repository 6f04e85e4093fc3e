/** What a rule makes of an attempt: a text is a reason of its own against it. */
export type RuleVerdict = boolean | string;

/** A rule that the app's manifest offers for transitions: a condition hides one, a validator refuses one with a message. */
export interface WorkflowRule {
  readonly key: string;
  readonly kind: 'condition' | 'validator';
  readonly name: string;
  readonly description: string;
  /** @param variables of the Jira expression: `user`, `issue`, `project`, `transition`, … */
  readonly judge: (variables: Readonly<Record<string, unknown>>) => RuleVerdict;
  /** What a validator says unless its expression did, in this person's language. */
  readonly message: (variables: Readonly<Record<string, unknown>>, locale: string) => string;
}
