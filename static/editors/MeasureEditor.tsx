import { MeasureFields } from '../fields/MeasureFields';
import { measurePlace } from '../places/measure';
import { useWords } from '../words/words';
import { PlaceForm } from './PlaceForm';

export function MeasureEditor() {
  return (
    <PlaceForm place={measurePlace} label={useWords().parts.measure}>
      <MeasureFields place={measurePlace} />
    </PlaceForm>
  );
}
