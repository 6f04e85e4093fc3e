import css from './Legend.module.css';

interface LegendProps {
  readonly entries: readonly { readonly look: string | undefined; readonly name: string }[];
}

/** Which colour is what. */
export function Legend({ entries }: LegendProps) {
  return (
    <ul className={css.legend}>
      {entries.map(({ look, name }) => (
        <li key={name} className={css.entry}>
          <svg width="12" height="12" aria-hidden="true">
            <rect width="12" height="12" rx="2" className={look} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
