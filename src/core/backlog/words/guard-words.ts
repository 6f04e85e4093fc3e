import type { Finding, Repair } from '../finding';
import type { RuleName } from '../rule-name';

/** What one rule is called and what it says. */
interface RuleWords {
  readonly title: string;
  /** One or two sentences about the item at hand, with the words that triggered the rule. */
  readonly message: (finding: Finding) => string;
  /** Why it matters. */
  readonly why: string;
}

/** Everything that the guard says, in one language. */
export interface GuardWords {
  readonly rules: Readonly<Record<RuleName, RuleWords>>;
  readonly repairs: Readonly<Record<Repair, string>>;
}
