import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { ProjectMeasure } from '../../../src/core/currency/project-measure';
import { useDesk } from './desk';
import { RateText } from './RateText';
import css from './RetiredMeasures.module.css';

/** Folded: nobody picks them any more, and what uses them keeps its worth. */
export function RetiredMeasures({ measures }: { readonly measures: readonly ProjectMeasure[] }) {
  const { words, isDisabled, save } = useDesk();
  const { measures: said } = words;
  const [unfolded, unfold] = useState(false);
  return (
    <div>
      <Button appearance="subtle" spacing="compact" aria-expanded={unfolded} onClick={() => unfold(!unfolded)}>
        {said.retired(measures.length)}
      </Button>
      {unfolded && (
        <ul className={css.list} aria-label={said.retired(measures.length)}>
          {measures.map(({ id, name, unit, rate }) => (
            <li key={id} className={css.measure}>
              <span className={css.text}>
                <bdi className={css.name}>{name}</bdi> <RateText unit={unit} rate={rate} />
              </span>
              {!isDisabled && (
                <span className={css.actions}>
                  <Button spacing="compact" aria-label={said.restoreFor(name)} onClick={() => void save([{ type: 'restore-measure', id }], 'measures')}>
                    {said.restore}
                  </Button>
                  <Button
                    spacing="compact"
                    appearance="subtle"
                    aria-label={said.removeFor(name)}
                    onClick={() => void save([{ type: 'remove-measure', id }], 'measures')}
                  >
                    {said.remove}
                  </Button>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
