import type { Place } from '../places/place';
import { OneOfFew } from './OneOfFew';
import { useField } from './use-field';

interface ChoiceProps {
  readonly place: Place;
  readonly field: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly explained?: string }[];
}

/** One of a few, bound to what is typed in a place. */
export function Choice({ place, field, label, options }: ChoiceProps) {
  const { value, set } = useField(place, field);
  return <OneOfFew label={label} options={options} chosen={value} onChoose={set} />;
}
