import { criteriaLists } from '../../src/core/hypothesis/hypothesis';
import { useEditor } from '../editing/editor';
import { Section } from '../shared/Section';
import { useWords } from '../words/words';
import css from './Criteria.module.css';
import { CriteriaColumn } from './CriteriaColumn';

/** The two conversations of acceptance, side by side. */
export function Criteria() {
  const { criteria } = useWords();
  const { hypothesis, readOnly } = useEditor();
  const isEmpty = criteriaLists.every((list) => hypothesis.criteria[list].length === 0);
  if (isEmpty && readOnly !== null) return null;
  return (
    <Section title={criteria.title}>
      <div className={css.columns}>
        {criteriaLists.map((list) => (
          <CriteriaColumn key={list} list={list} />
        ))}
      </div>
    </Section>
  );
}
