import { useEditor } from '../editing/editor';
import { KindEditor } from '../editors/lazy';
import { kindPlace } from '../places/kind';
import { useWords } from '../words/words';
import { EnabledEpics } from './EnabledEpics';
import { Fact } from './Fact';

export function KindFact() {
  const words = useWords();
  const { kind, enables } = useEditor().hypothesis;
  const isEnabler = kind === 'enabler';
  return (
    <Fact place={kindPlace} label={words.parts.kind} isEmpty={false} Editor={KindEditor} isWide={isEnabler}>
      {words.kinds[kind]}
      {isEnabler && <EnabledEpics ids={enables} />}
    </Fact>
  );
}
