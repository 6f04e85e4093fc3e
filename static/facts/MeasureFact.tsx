import { useEditor } from '../editing/editor';
import { MeasureEditor } from '../editors/lazy';
import { measurePlace } from '../places/measure';
import { useWords } from '../words/words';
import { Fact } from './Fact';
import { MeasureText } from './MeasureText';

export function MeasureFact() {
  const { parts } = useWords();
  const { measure, expectation } = useEditor().hypothesis;
  return (
    <Fact place={measurePlace} label={parts.measure} isEmpty={measure === null} Editor={MeasureEditor} isWide>
      {measure !== null && <MeasureText measure={measure} expectation={expectation} />}
    </Fact>
  );
}
