import Select from '@atlaskit/select';
import Textfield from '@atlaskit/textfield';
import VisuallyHidden from '@atlaskit/visually-hidden';
import { useId, useMemo } from 'react';
import { decisions, verdictAnswers } from '../../../src/core/hypothesis/verdict';
import { Choice } from '../../check/list/Choice';
import type { VerdictWords } from '../../verdict/use-verdict-words';
import print from '../print.module.css';
import type { LearnWords } from '../words/use-learn-words';
import { measureOf, type AnsweredBet, type LibraryFilter } from './find-in-library';
import css from './LibraryBar.module.css';
import { namesIn, type NameChoice } from './names-in';

interface LibraryBarProps {
  readonly words: LearnWords;
  readonly verdictWords: VerdictWords;
  readonly locale: string;
  readonly answered: readonly AnsweredBet[];
  readonly filter: LibraryFilter;
  readonly onFilter: (filter: LibraryFilter) => void;
}

/** What to look for: by words, measure, beneficiary, answer and decision. */
export function LibraryBar({ words: { library: said }, verdictWords, locale, answered, filter, onFilter }: LibraryBarProps) {
  const id = useId();
  const measures = useMemo(() => namesIn(answered.map(measureOf), locale), [answered, locale]);
  const beneficiaries = useMemo(() => namesIn(answered.map(({ hypothesis }) => hypothesis.beneficiary), locale), [answered, locale]);
  return (
    <search className={`${css.bar} ${print.screenOnly}`}>
      <div className={css.fields}>
        <div>
          <VisuallyHidden>
            <label htmlFor={id}>{said.text}</label>
          </VisuallyHidden>
          <Textfield
            id={id}
            type="search"
            placeholder={said.placeholder}
            value={filter.text}
            autoComplete="off"
            onChange={({ currentTarget }) => onFilter({ ...filter, text: currentTarget.value })}
          />
        </div>
        <Names label={said.measure} choices={measures} chosen={filter.measure} onChoose={(measure) => onFilter({ ...filter, measure })} />
        <Names label={said.beneficiary} choices={beneficiaries} chosen={filter.beneficiary} onChoose={(beneficiary) => onFilter({ ...filter, beneficiary })} />
      </div>
      <div className={css.choices}>
        <Choice
          name={said.answer}
          options={[[null, said.anyAnswer], ...verdictAnswers.map((answer) => [answer, verdictWords.answers[answer]] as const)]}
          chosen={filter.answer}
          onChoose={(answer) => onFilter({ ...filter, answer })}
        />
        <Choice
          name={said.decision}
          options={[[null, said.anyDecision], ...decisions.map((decision) => [decision, verdictWords.decisions[decision]] as const)]}
          chosen={filter.decision}
          onChoose={(decision) => onFilter({ ...filter, decision })}
        />
      </div>
    </search>
  );
}

interface NamesProps {
  readonly label: string;
  readonly choices: readonly NameChoice[];
  readonly chosen: string | null;
  readonly onChoose: (value: string | null) => void;
}

function Names({ label, choices, chosen, onChoose }: NamesProps) {
  return (
    <Select<NameChoice>
      label={label}
      placeholder={label}
      isClearable
      options={choices}
      value={choices.find(({ value }) => value === chosen) ?? null}
      onChange={(choice) => onChoose(choice?.value ?? null)}
    />
  );
}
