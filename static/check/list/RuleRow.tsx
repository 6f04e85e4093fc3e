import { rules } from '../../../src/core/backlog/rules/index';
import type { GuardWords } from '../../../src/core/backlog/words/guard-words';
import { useWords } from '../../words/words';
import type { Row } from './rows';
import css from './RuleRow.module.css';
import { SeverityDot } from './SeverityDot';

interface RuleRowProps {
  readonly row: Extract<Row, { readonly type: 'rule' }>;
  readonly guard: GuardWords;
  readonly isChosen: boolean;
}

/** A rule, with the items below it that it noticed. */
export function RuleRow({ row: { rule, ids }, guard, isChosen }: RuleRowProps) {
  const words = useWords().check.list;
  const { title } = guard.rules[rule];
  return (
    <div className={css.rule} role="presentation">
      <span role="gridcell" className={css.box}>
        <input type="checkbox" checked={isChosen} readOnly tabIndex={-1} aria-label={words.selectRule(title)} />
      </span>
      <span role="rowheader" className={css.title}>
        <SeverityDot severity={rules[rule].severity} />
        {title}
      </span>
      <span role="gridcell" className={css.count}>
        {words.items(ids.length)}
      </span>
    </div>
  );
}
