import Checkbox from '@atlaskit/checkbox';
import { Suspense, useRef } from 'react';
import type { CriteriaList, Criterion } from '../../src/core/hypothesis/hypothesis';
import { useEditor } from '../editing/editor';
import { CriterionEditor } from '../editors/lazy';
import { criterionPlace, withCriterionMoved, withoutCriterion } from '../places/criterion';
import { useReturnFocus } from '../shared/use-return-focus';
import css from './CriterionRow.module.css';
import { CriterionTools } from './CriterionTools';
import { useFocusAfterMove } from './use-focus-after-move';

interface CriterionRowProps {
  readonly list: CriteriaList;
  readonly criterion: Criterion;
  readonly index: number;
  readonly isLast: boolean;
}

/** One criterion: ticked with a click, edited, moved and removed with the buttons beside it. */
export function CriterionRow({ list, criterion: { id, text, met }, index, isLast }: CriterionRowProps) {
  const { openAt, open, edit, ask, pending } = useEditor();
  const row = useRef<HTMLLIElement>(null);
  const place = criterionPlace(list, id);
  const isOpen = openAt(place.name) !== undefined;
  useReturnFocus(isOpen, row);
  const willMove = useFocusAfterMove(row, index);
  if (isOpen) {
    return (
      <li ref={row}>
        <Suspense fallback={text}>
          <CriterionEditor list={list} id={id} />
        </Suspense>
      </li>
    );
  }
  const asked = pending.findLast((change) => change.type === 'tick' && change.list === list && change.id === id);
  const isMet = asked?.type === 'tick' ? asked.met : met;
  const move = (by: -1 | 1) => () => {
    willMove();
    void edit((hypothesis) => withCriterionMoved(hypothesis, list, id, by));
  };
  return (
    <li ref={row} className={css.row}>
      <div className={css.box} dir="auto">
        <Checkbox
          label={text}
          isChecked={isMet}
          onChange={() => void ask({ type: 'tick', list, id, met: !isMet })}
        />
      </div>
      <CriterionTools
        text={text}
        onEdit={() => open(place)}
        onUp={index === 0 ? null : move(-1)}
        onDown={isLast ? null : move(1)}
        onRemove={() => void edit((hypothesis) => withoutCriterion(hypothesis, list, id))}
      />
    </li>
  );
}
