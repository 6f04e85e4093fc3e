import { IconButton } from '@atlaskit/button/new';
import ArrowDownIcon from '@atlaskit/icon/core/arrow-down';
import ArrowUpIcon from '@atlaskit/icon/core/arrow-up';
import EditIcon from '@atlaskit/icon/core/edit';
import { useRef } from 'react';
import type { ProjectMeasure } from '../../../src/core/currency/project-measure';
import { useReturnFocus } from '../../shared/use-return-focus';
import { CurrencyNotice } from './CurrencyNotice';
import { useDesk } from './desk';
import { MeasureForm } from './MeasureForm';
import css from './MeasureRow.module.css';
import { RateText } from './RateText';

/** One measure: name, unit, which way is good, precision; and what one unit is worth, and why. */
export function MeasureRow({ measure }: { readonly measure: ProjectMeasure }) {
  const { isDisabled, words, openAt, open, state } = useDesk();
  const { measures: said } = words;
  const row = useRef<HTMLTableRowElement>(null);
  const { id, name, unit, direction, precision } = measure;
  const place = `measure ${id}` as const;
  const isOpen = openAt === place;
  useReturnFocus(isOpen, row);
  const tellsMore = 'place' in state && state.place === place;
  const Arrow = direction === 'up' ? ArrowUpIcon : ArrowDownIcon;
  const columns = isDisabled ? 2 : 3;
  return (
    <>
      <tr ref={row} className={css.row}>
        {isOpen ? (
          <td colSpan={columns} className={css.whole}>
            <MeasureForm measure={measure} />
          </td>
        ) : (
          <>
            <th scope="row" className={css.measure}>
              <bdi className={css.name}>{name}</bdi>{' '}
              <span className={css.direction}>
                <Arrow label={said.directions[direction]} color="currentColor" size="small" />
              </span>
              <span className={css.aside}>
                <bdi>{unit}</bdi>
                {unit !== '' && precision > 0 && ' · '}
                {precision > 0 && <span>{said.decimalsShown(precision)}</span>}
              </span>
            </th>
            <td className={css.rate}>
              <RateText unit={unit} rate={measure.rate} />
            </td>
            {!isDisabled && (
              <td className={css.actions}>
                <IconButton icon={EditIcon} label={said.edit(name)} appearance="subtle" spacing="compact" onClick={() => open(place)} />
              </td>
            )}
          </>
        )}
      </tr>
      {tellsMore && (
        <tr className={css.said}>
          <td colSpan={columns} className={css.whole}>
            <CurrencyNotice place={place} />
          </td>
        </tr>
      )}
    </>
  );
}
