import { rules } from '../../../src/core/backlog/rules/index';
import { ruleNames, type RuleName } from '../../../src/core/backlog/rule-name';
import type { GuardWords } from '../../../src/core/backlog/words/guard-words';
import { useWords } from '../../words/words';
import css from './RuleChips.module.css';
import { SeverityDot } from './SeverityDot';

interface RuleChipsProps {
  readonly byRule: Readonly<Record<RuleName, number>>;
  readonly guard: GuardWords;
  /** null for all of them. */
  readonly chosen: RuleName | null;
  readonly onChoose: (rule: RuleName | null) => void;
}

/** How many findings each rule has made; a click shows only those, another one shows all again. */
export function RuleChips({ byRule, guard, chosen, onChoose }: RuleChipsProps) {
  const words = useWords().check;
  const found = ruleNames.filter((rule) => byRule[rule] > 0 || rule === chosen);
  return (
    <ul className={css.chips} aria-label={words.health.byRule}>
      {found.map((rule) => (
        <li key={rule}>
          <button
            type="button"
            className={css.chip}
            aria-pressed={rule === chosen}
            onClick={() => onChoose(rule === chosen ? null : rule)}
          >
            <SeverityDot severity={rules[rule].severity} />
            {guard.rules[rule].title}
            <span className={css.count}>{words.filter.number(byRule[rule])}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
