import { useEditor } from '../editing/editor';
import { ConfidenceEditor } from '../editors/lazy';
import { formatPercent } from '../format/numbers';
import { confidencePlace } from '../places/confidence';
import { useSession } from '../session/session';
import { useWords } from '../words/words';
import { Fact } from './Fact';

export function ConfidenceFact() {
  const { parts } = useWords();
  const { locale } = useSession();
  const { confidence } = useEditor().hypothesis;
  return (
    <Fact place={confidencePlace} label={parts.confidence} isEmpty={confidence === null} Editor={ConfidenceEditor}>
      {confidence !== null && formatPercent(confidence, locale)}
    </Fact>
  );
}
