import { useId } from 'react';
import { FieldFrame } from '../../fields/FieldFrame';
import { formatNumber } from '../../format/numbers';
import { useSession } from '../../session/session';
import css from './Decimals.module.css';

interface DecimalsProps {
  readonly label: string;
  readonly value: number;
  readonly onChoose: (decimals: number) => void;
}

const choices = [0, 1, 2, 3, 4, 5, 6];

/** How many decimals are shown. */
export function Decimals({ label, value, onChoose }: DecimalsProps) {
  const { locale } = useSession();
  const id = useId();
  return (
    <FieldFrame id={id} label={label} trouble={null} isShort>
      <select id={id} className={css.decimals} value={value} onChange={(event) => onChoose(Number(event.currentTarget.value))}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {formatNumber(choice, locale)}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
