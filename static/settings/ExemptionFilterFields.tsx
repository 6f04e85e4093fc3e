import { Label } from '@atlaskit/form/label';
import Select from '@atlaskit/select';
import Textfield from '@atlaskit/textfield';
import { useId, type FormEvent } from 'react';
import { ruleNames, type RuleName } from '../../src/core/backlog/rule-name';
import { guardWordsIn } from '../../src/core/backlog/words/index';
import type { ExemptionOfItem } from '../api/exempting';
import { useWords } from '../words/words';
import css from './ExemptionFilterFields.module.css';
import type { ExemptionFilter } from './filter-exemptions';

interface ExemptionFilterFieldsProps {
  readonly exemptions: readonly ExemptionOfItem[];
  readonly filter: ExemptionFilter;
  readonly onChange: (filter: ExemptionFilter) => void;
}

interface Option {
  readonly value: RuleName | null;
  readonly label: string;
}

/** Only rules that something is exempted from are offered. */
export function ExemptionFilterFields({ exemptions, filter, onChange }: ExemptionFilterFieldsProps) {
  const { language, guardSettings } = useWords();
  const { exemptions: words } = guardSettings;
  const id = useId();
  const { rules } = guardWordsIn(language);
  const used = ruleNames.filter((rule) => exemptions.some(({ exemption }) => exemption.rule === rule));
  const options: readonly Option[] = [{ value: null, label: words.allRules }, ...used.map((value) => ({ value, label: rules[value].title }))];
  return (
    <div className={css.fields}>
      <div className={css.rule}>
        <Label htmlFor={`${id}-rule`}>{words.byRule}</Label>
        <Select<Option>
          inputId={`${id}-rule`}
          options={options}
          value={options.find(({ value }) => value === filter.rule) ?? null}
          isSearchable={false}
          menuPosition="fixed"
          spacing="compact"
          onChange={(option) => onChange({ ...filter, rule: option?.value ?? null })}
        />
      </div>
      <div className={css.text}>
        <Label htmlFor={`${id}-text`}>{words.byText}</Label>
        <Textfield
          id={`${id}-text`}
          type="search"
          value={filter.text}
          isCompact
          autoComplete="off"
          placeholder={words.byTextPlaceholder}
          onChange={(event: FormEvent<HTMLInputElement>) => onChange({ ...filter, text: event.currentTarget.value })}
        />
      </div>
    </div>
  );
}
