import { IconButton } from '@atlaskit/button/new';
import Checkbox from '@atlaskit/checkbox';
import ArrowDownIcon from '@atlaskit/icon/core/arrow-down';
import ArrowUpIcon from '@atlaskit/icon/core/arrow-up';
import DeleteIcon from '@atlaskit/icon/core/delete';
import EditIcon from '@atlaskit/icon/core/edit';
import { Suspense, useRef } from 'react';
import type { CriteriaList, Criterion } from '../../src/core/hypothesis/hypothesis';
import { useEditor } from '../editing/editor';
import { CriterionEditor, preloadEditors } from '../editors/lazy';
import { criterionPlace, withCriterionMoved, withoutCriterion } from '../places/criterion';
import { useReturnFocus } from '../shared/use-return-focus';
import { useWords } from '../words/words';
import css from './CriterionRow.module.css';

interface CriterionRowProps {
  readonly list: CriteriaList;
  readonly criterion: Criterion;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** One criterion: ticked with a click, edited, moved and removed with the buttons beside it. */
export function CriterionRow({ list, criterion, isFirst, isLast }: CriterionRowProps) {
  const { criteria: words } = useWords();
  const { readOnly, openAt, open, edit, ask, pending } = useEditor();
  const row = useRef<HTMLLIElement>(null);
  const { id, text } = criterion;
  const place = criterionPlace(list, id);
  const isOpen = openAt(place.name) !== undefined;
  useReturnFocus(isOpen, row);
  const asked = pending.findLast((change) => change.type === 'tick' && change.list === list && change.id === id);
  const met = asked?.type === 'tick' ? asked.met : criterion.met;
  if (isOpen) {
    return (
      <li ref={row}>
        <Suspense fallback={text}>
          <CriterionEditor list={list} id={id} />
        </Suspense>
      </li>
    );
  }
  const move = (by: -1 | 1) => void edit((hypothesis) => withCriterionMoved(hypothesis, list, id, by));
  return (
    <li ref={row} className={css.row}>
      <div className={css.box} dir="auto">
        <Checkbox
          label={text}
          isChecked={met}
          isDisabled={readOnly !== null}
          onChange={() => void ask({ type: 'tick', list, id, met: !met })}
        />
      </div>
      {readOnly === null && (
        <div className={css.tools} onPointerEnter={preloadEditors}>
          <IconButton icon={EditIcon} label={words.edit(text)} isTooltipDisabled appearance="subtle" spacing="compact" onClick={() => open(place)} />
          {!isFirst && (
            <IconButton icon={ArrowUpIcon} label={words.up(text)} isTooltipDisabled appearance="subtle" spacing="compact" onClick={() => move(-1)} />
          )}
          {!isLast && (
            <IconButton icon={ArrowDownIcon} label={words.down(text)} isTooltipDisabled appearance="subtle" spacing="compact" onClick={() => move(1)} />
          )}
          <IconButton
            icon={DeleteIcon}
            label={words.remove(text)}
            isTooltipDisabled
            appearance="subtle"
            spacing="compact"
            onClick={() => void edit((hypothesis) => withoutCriterion(hypothesis, list, id))}
          />
        </div>
      )}
    </li>
  );
}
