import Button from '@atlaskit/button/new';
import AddIcon from '@atlaskit/icon/core/add';
import { Suspense, useId, useRef } from 'react';
import { limits, type CriteriaList } from '../../src/core/hypothesis/hypothesis';
import { useEditor } from '../editing/editor';
import { CriterionEditor } from '../editors/lazy';
import { criterionPlace, criterionPlaceNamed } from '../places/criterion';
import { useReturnFocus } from '../shared/use-return-focus';
import { useWords } from '../words/words';
import css from './CriteriaColumn.module.css';
import { CriterionRow } from './CriterionRow';
import { ReadOnlyCriterion } from './ReadOnlyCriterion';

interface CriteriaColumnProps {
  readonly list: CriteriaList;
}

export function CriteriaColumn({ list }: CriteriaColumnProps) {
  const { criteria: words } = useWords();
  const { hypothesis, readOnly } = useEditor();
  const headingId = useId();
  const beingAdded = useBeingAdded(list);
  const criteria = hypothesis.criteria[list].filter(({ id }) => !beingAdded.includes(id));
  const met = criteria.filter((criterion) => criterion.met).length;
  return (
    <div role="group" aria-labelledby={headingId}>
      <h3 id={headingId} className={css.heading}>
        {words.lists[list]}
        <span className={css.about}>
          {criteria.length === 0 ? words.about[list] : words.met(met, criteria.length)}
        </span>
      </h3>
      <ul className={css.list}>
        {criteria.map((criterion, index) =>
          readOnly === null ? (
            <CriterionRow
              key={criterion.id}
              list={list}
              criterion={criterion}
              index={index}
              isLast={index === criteria.length - 1}
            />
          ) : (
            <ReadOnlyCriterion key={criterion.id} criterion={criterion} />
          ),
        )}
      </ul>
      {readOnly === null && (
        <NewCriteria list={list} ids={beingAdded} canAdd={criteria.length < limits.criteriaPerList} />
      )}
    </div>
  );
}

/** Ids of criteria that are being typed and were not there when the person began. */
function useBeingAdded(list: CriteriaList): readonly string[] {
  const { openPlaces, openAt } = useEditor();
  return openPlaces.flatMap((name) => {
    const place = criterionPlaceNamed(name);
    const before = openAt(name)?.base.hypothesis.criteria[list] ?? [];
    return place?.list === list && !before.some(({ id }) => id === place.id) ? [place.id] : [];
  });
}

interface NewCriteriaProps extends CriteriaColumnProps {
  readonly ids: readonly string[];
  readonly canAdd: boolean;
}

/** Criteria that are being typed, and the button for one more. */
function NewCriteria({ list, ids, canAdd }: NewCriteriaProps) {
  const { criteria: words } = useWords();
  const { open } = useEditor();
  const box = useRef<HTMLDivElement>(null);
  useReturnFocus(ids.length > 0, box);
  return (
    <div ref={box} className={css.adding}>
      {ids.map((id) => (
        <Suspense key={id} fallback={null}>
          <CriterionEditor list={list} id={id} />
        </Suspense>
      ))}
      {ids.length === 0 && canAdd && (
        <Button
          appearance="subtle"
          spacing="compact"
          iconBefore={AddIcon}
          aria-label={words.addTo[list]}
          onClick={() => open(criterionPlace(list, crypto.randomUUID()))}
        >
          {words.add}
        </Button>
      )}
    </div>
  );
}
