import type { CriteriaList } from '../../src/core/hypothesis/hypothesis';
import { TextBox } from '../fields/TextBox';
import { criterionPlace } from '../places/criterion';
import { useWords } from '../words/words';
import { PlaceForm } from './PlaceForm';

interface CriterionEditorProps {
  readonly list: CriteriaList;
  readonly id: string;
}

export function CriterionEditor({ list, id }: CriterionEditorProps) {
  const words = useWords();
  const place = criterionPlace(list, id);
  return (
    <PlaceForm place={place} label={words.parts[`criteria.${list}`]} enterSaves>
      <TextBox place={place} field="text" label={words.criteria.field} rows={1} />
    </PlaceForm>
  );
}
