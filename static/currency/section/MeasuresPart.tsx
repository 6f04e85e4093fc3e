import Button from '@atlaskit/button/new';
import AddIcon from '@atlaskit/icon/core/add';
import Heading from '@atlaskit/heading';
import VisuallyHidden from '@atlaskit/visually-hidden';
import { useRef } from 'react';
import { useReturnFocus } from '../../shared/use-return-focus';
import { CurrencyNotice } from './CurrencyNotice';
import { useDesk } from './desk';
import { MeasureForm } from './MeasureForm';
import { MeasureRow } from './MeasureRow';
import css from './MeasuresPart.module.css';
import { RetiredMeasures } from './RetiredMeasures';

/** The project's measures with what they are worth, as a calm table; a row is edited where it stands. */
export function MeasuresPart() {
  const { content, isDisabled, words, openAt, open } = useDesk();
  const { measures: said } = words;
  const add = useRef<HTMLDivElement>(null);
  const isAdding = openAt === 'measures';
  useReturnFocus(isAdding, add);
  const current = content.measures.filter(({ status }) => status === 'current');
  const retired = content.measures.filter(({ status }) => status === 'retired');
  return (
    <div className={css.part}>
      <Heading size="xsmall" as="h3">
        {said.title}
      </Heading>
      <p className={css.explain}>{said.explain}</p>
      {current.length === 0 ? (
        <p>{said.none}</p>
      ) : (
        <table className={css.table} aria-label={said.title}>
          <thead className={css.head}>
            <tr>
              <th scope="col">{said.columns.measure}</th>
              <th scope="col">{said.columns.rate}</th>
              {!isDisabled && (
                <th scope="col">
                  <VisuallyHidden>{said.columns.actions}</VisuallyHidden>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {current.map((measure) => (
              <MeasureRow key={measure.id} measure={measure} />
            ))}
          </tbody>
        </table>
      )}
      <div ref={add} className={css.add}>
        {isAdding ? (
          <MeasureForm measure={null} />
        ) : (
          !isDisabled && (
            <Button iconBefore={AddIcon} onClick={() => open('measures')}>
              {said.add}
            </Button>
          )
        )}
        <CurrencyNotice place="measures" />
      </div>
      {retired.length > 0 && <RetiredMeasures measures={retired} />}
    </div>
  );
}
