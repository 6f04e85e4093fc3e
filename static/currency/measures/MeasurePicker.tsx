import Select from '@atlaskit/select';
import type { ProjectMeasure } from '../../../src/core/currency/project-measure';
import { FieldFrame } from '../../fields/FieldFrame';
import menu from '../../fields/MenuInPage.module.css';
import { useField } from '../../fields/use-field';
import type { Place } from '../../places/place';
import { useWords } from '../../words/words';
import css from './MeasurePicker.module.css';
import { useMeasureWords } from './use-measure-words';

interface MeasurePickerProps {
  readonly place: Place;
  readonly measures: readonly ProjectMeasure[];
  readonly inOwnWords: boolean;
  /** The measure's id; null for one in one's own words. */
  readonly onPick: (id: string | null) => void;
}

interface Option {
  readonly value: string | null;
  readonly label: string;
  /** Said beside the name, and found as well. */
  readonly aside: string;
}

/** One of the project's measures, found by name or unit; unit and direction come along with it. */
export function MeasurePicker({ place, measures, inOwnWords, onPick }: MeasurePickerProps) {
  const words = useWords();
  const { data: said } = useMeasureWords();
  const { id, value, trouble } = useField(place, 'measureId');
  if (said === undefined) return words.loading;
  const own: Option = { value: null, label: said.own, aside: '' };
  const optionOf = ({ id: measureId, name, unit, direction, status }: ProjectMeasure): Option => ({
    value: measureId,
    label: name,
    aside: [unit, words.measure.directions[direction], ...(status === 'retired' ? [words.worth.retired] : [])].filter(Boolean).join(', '),
  });
  const picked = measures.find((measure) => measure.id === value);
  const unknown: Option = { value, label: words.worth.unknownMeasure, aside: '' };
  const chosen = value === '' ? (inOwnWords ? own : null) : picked === undefined ? unknown : optionOf(picked);
  const offered = measures.filter(({ id: measureId, status }) => status === 'current' || measureId === value).map(optionOf);
  return (
    <FieldFrame id={id} label={said.pick} trouble={trouble}>
      <div className={menu.select}>
        <Select<Option>
          inputId={id}
          classNamePrefix="in-page"
          options={[...offered, own]}
          value={chosen}
          onChange={(option) => option !== null && onPick(option.value)}
          getOptionValue={(option) => option.value ?? ''}
          filterOption={({ data }, typed) => (data.value === null ? typed === '' || !offered.some((option) => fits(option, typed)) : fits(data, typed))}
          formatOptionLabel={({ label, aside }) => (
            <>
              <bdi>{label}</bdi> <bdi className={css.aside}>{aside}</bdi>
            </>
          )}
          placeholder={said.placeholder}
          isInvalid={trouble !== null}
        />
      </div>
    </FieldFrame>
  );
}

/** Every word that was typed stands somewhere in what is shown. */
function fits({ label, aside }: Option, typed: string): boolean {
  const shown = `${label} ${aside}`.toLocaleLowerCase();
  return typed.toLocaleLowerCase().split(/\s+/).every((word) => shown.includes(word));
}
