import { OneOfFew } from '../../fields/OneOfFew';
import { Note } from '../../shared/Note';
import print from '../print.module.css';
import type { LearnWords } from '../words/use-learn-words';
import css from './WhoseBets.module.css';

export type Whose = 'all' | 'mine';

interface WhoseBetsProps {
  readonly words: LearnWords;
  readonly whose: Whose;
  readonly failed: boolean;
  readonly onChoose: (whose: Whose) => void;
}

/** The project's figures, or those of whoever looks: of nobody else. */
export function WhoseBets({ words: { whose: said }, whose, failed, onChoose }: WhoseBetsProps) {
  const options = (['all', 'mine'] as const).map((value) => ({ value, label: said[value] }));
  return (
    <div className={css.whose}>
      <div className={print.screenOnly}>
        <OneOfFew<Whose> label={said.name} options={options} chosen={whose} onChoose={onChoose} />
      </div>
      {whose === 'mine' && <span className={css.hint}>{said.mineHint}</span>}
      {failed && <Note tone="problem">{said.failed}</Note>}
    </div>
  );
}
