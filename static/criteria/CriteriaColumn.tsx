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
  const criteria = hypothesis.criteria[list];
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
      {readOnly === null && <NewCriteria list={list} canAdd={criteria.length < limits.criteriaPerList} />}
    </div>
  );
}

/** Criteria that are being typed and not saved yet, and the button for one more. */
function NewCriteria({ list, canAdd }: CriteriaColumnProps & { readonly canAdd: boolean }) {
  const { criteria: words } = useWords();
  const { hypothesis, openPlaces, open } = useEditor();
  const box = useRef<HTMLDivElement>(null);
  const known = new Set(hypothesis.criteria[list].map(({ id }) => id));
  const typedIds = openPlaces.flatMap((name) => {
    const place = criterionPlaceNamed(name);
    return place?.list === list && !known.has(place.id) ? [place.id] : [];
  });
  useReturnFocus(typedIds.length > 0, box);
  return (
    <div ref={box} className={css.adding}>
      {typedIds.map((id) => (
        <Suspense key={id} fallback={null}>
          <CriterionEditor list={list} id={id} />
        </Suspense>
      ))}
      {typedIds.length === 0 && canAdd && (
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
