import { useEditor } from '../editing/editor';
import { ReasonEditor } from '../editors/lazy';
import { reasonPlace } from '../places/reason';
import { LongText } from '../shared/LongText';
import { useWords } from '../words/words';
import { Fact } from './Fact';

export function ReasonFact() {
  const { parts } = useWords();
  const { reason } = useEditor().hypothesis;
  return (
    <Fact place={reasonPlace} label={parts.reason} isEmpty={reason === ''} Editor={ReasonEditor} isWide>
      <LongText>{reason}</LongText>
    </Fact>
  );
}
