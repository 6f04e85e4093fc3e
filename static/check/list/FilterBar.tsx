import Textfield from '@atlaskit/textfield';
import VisuallyHidden from '@atlaskit/visually-hidden';
import { useId, type RefObject } from 'react';
import type { RuleName } from '../../../src/core/backlog/rule-name';
import type { GuardWords } from '../../../src/core/backlog/words/guard-words';
import { useWords } from '../../words/words';
import { ExportButton } from '../export/ExportButton';
import { Choice } from './Choice';
import type { Filter, ShownItem } from './filter';
import css from './FilterBar.module.css';
import type { Grouping } from './rows';
import { RuleChips } from './RuleChips';

interface FilterBarProps {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly grouping: Grouping;
  readonly onGroup: (grouping: Grouping) => void;
  readonly search: RefObject<HTMLInputElement>;
  /** What is shown, without what is on its way out. */
  readonly found: readonly ShownItem[];
  readonly byRule: Readonly<Record<RuleName, number>>;
  readonly siteUrl: string | null;
  readonly guard: GuardWords;
}

/** Which findings are shown, and how; and what is shown as a file. */
export function FilterBar({ filter, onFilter, grouping, onGroup, search, found, byRule, siteUrl, guard }: FilterBarProps) {
  const words = useWords().check.filter;
  const id = useId();
  return (
    <div className={css.bar}>
      <RuleChips byRule={byRule} guard={guard} chosen={filter.rule} onChoose={(rule) => onFilter({ ...filter, rule })} />
      <div className={css.tools}>
        <div className={css.search}>
          <VisuallyHidden>
            <label htmlFor={id}>{words.text}</label>
          </VisuallyHidden>
          <Textfield
            id={id}
            ref={search}
            type="search"
            isCompact
            placeholder={words.placeholder}
            value={filter.text}
            autoComplete="off"
            onChange={({ currentTarget }) => onFilter({ ...filter, text: currentTarget.value })}
          />
        </div>
        <Choice
          name={words.severity}
          options={[
            [null, words.severities.all],
            ['warn', words.severities.warn],
            ['hint', words.severities.hint],
          ]}
          chosen={filter.severity}
          onChoose={(severity) => onFilter({ ...filter, severity })}
        />
        <Choice
          name={words.grouping}
          options={[
            ['item', words.groupings.item],
            ['rule', words.groupings.rule],
          ]}
          chosen={grouping}
          onChoose={onGroup}
        />
        <ExportButton shown={found} guard={guard} siteUrl={siteUrl} />
      </div>
    </div>
  );
}
