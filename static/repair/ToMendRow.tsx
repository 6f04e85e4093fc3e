import Checkbox from '@atlaskit/checkbox';
import type { GuardWords } from '../../src/core/backlog/words/guard-words';
import { FindingText } from '../repairs/FindingText';
import { IssueLink } from '../shared/IssueLink';
import { useWords } from '../words/words';
import type { ToMend } from './to-mend';
import css from './ToMendRow.module.css';

interface ToMendRowProps extends ToMend {
  readonly guard: GuardWords;
  readonly isTicked: boolean;
  readonly onTick: () => void;
}

/** One of several, and why it is here. */
export function ToMendRow({ item, findings, guard, isTicked, onTick }: ToMendRowProps) {
  const { repairs: words } = useWords();
  return (
    <li className={css.row}>
      <Checkbox aria-label={words.select(item.key)} isChecked={isTicked} onChange={onTick} />
      <div className={css.said}>
        <p className={css.name}>
          <IssueLink issueKey={item.key} />
          <bdi>{item.summary}</bdi>
        </p>
        <div className={css.why}>
          {findings.map((finding) => (
            <FindingText key={finding.rule} finding={finding} guard={guard} />
          ))}
        </div>
      </div>
    </li>
  );
}
