import { sides } from '../../src/core/hypothesis/revision';
import { useEditor } from '../editing/editor';
import { useWords } from '../words/words';
import { SideState } from './SideState';
import css from './SideStates.module.css';

/** The three sides in one line. */
export function SideStates() {
  const words = useWords();
  const { agreement } = useEditor();
  return (
    <div className={css.line} role="group" aria-label={words.agreement.title}>
      {sides.map((side) => (
        <SideState key={side} side={side} agreed={agreement[side]} />
      ))}
    </div>
  );
}
