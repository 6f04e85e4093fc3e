import { useId } from 'react';
import { defaultProjectSettings } from '../../src/core/settings/project-settings';
import { useWords } from '../words/words';
import css from './LevelChoice.module.css';

interface LevelChoiceProps {
  readonly fromLevel: number;
  /** Those of the project's issue types. */
  readonly levels: readonly number[];
  readonly isDisabled: boolean;
  readonly onChange: (fromLevel: number) => void;
}

/** From which level on issues carry a hypothesis. */
export function LevelChoice({ fromLevel, levels, isDisabled, onChange }: LevelChoiceProps) {
  const { settings: words } = useWords();
  const name = useId();
  const recommended = defaultProjectSettings.carriers.fromLevel;
  const offered = [...new Set([...levels, recommended, fromLevel])].sort((a, b) => b - a);
  return (
    <fieldset className={css.choice} disabled={isDisabled}>
      <legend className={css.legend}>{words.fromLevel}</legend>
      {offered.map((level) => (
        <label key={level} className={css.option}>
          <input type="radio" className={css.radio} name={name} checked={level === fromLevel} onChange={() => onChange(level)} />
          {words.levelAndAbove(level)}
          {level === recommended && <span className={css.recommended}>{words.recommended}</span>}
        </label>
      ))}
    </fieldset>
  );
}
