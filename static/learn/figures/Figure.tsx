import Button from '@atlaskit/button/new';
import type { Behind } from '../pictures/behind';
import type { LearnWords } from '../words/use-learn-words';
import css from './Figure.module.css';

/** What a figure is made of: listed only when somebody asks for it, as it may be thousands. */
export interface FigureBehind {
  readonly id: string;
  readonly count: number;
  readonly list: () => Behind;
}

interface FigureProps {
  readonly words: LearnWords['figures'];
  readonly name: string;
  /** Null: nobody knows yet. */
  readonly value: string | null;
  readonly notes: readonly string[];
  readonly formula: string;
  readonly behind: FigureBehind;
  readonly chosen: string | null;
  readonly onChoose: (behind: Behind) => void;
}

/** One figure: what it means, how it is computed, and the way to the epics behind it. */
export function Figure({ words, name, value, notes, formula, behind, chosen, onChoose }: FigureProps) {
  return (
    <section className={css.figure} aria-label={name}>
      <h2 className={css.name}>{name}</h2>
      <p className={value === null ? css.unknown : css.value}>{value ?? words.none}</p>
      {notes.map((note) => (
        <p key={note} className={css.note}>
          {note}
        </p>
      ))}
      <div className={css.more}>
        <details className={css.note}>
          <summary>{words.formula}</summary>
          <p>{formula}</p>
        </details>
        {behind.count > 0 && (
          <Button appearance="subtle" spacing="compact" aria-pressed={chosen === behind.id} onClick={() => onChoose(behind.list())}>
            {words.behind(behind.count)}
          </Button>
        )}
      </div>
    </section>
  );
}
