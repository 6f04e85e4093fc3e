import Checkbox from '@atlaskit/checkbox';
import { useDesk } from './desk';
import type { CurrencyPlace } from './saving-state';

interface SameUnitProps {
  readonly place: CurrencyPlace;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

/** Asked where hypotheses use the measure, and their numbers would be read in the new unit. */
export function SameUnit({ place, isTicked, onTick }: SameUnitProps) {
  const { state, words } = useDesk();
  const isAsked =
    state.type === 'failed' && state.place === place && state.reason.code === 'currency-refused' && state.reason.refused.reason === 'unit-in-use';
  if (!isAsked && !isTicked) return null;
  return <Checkbox label={words.measures.sameUnit} isChecked={isTicked} onChange={(event) => onTick(event.currentTarget.checked)} />;
}
