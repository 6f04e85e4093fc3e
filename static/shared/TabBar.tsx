import css from './TabBar.module.css';

interface TabBarProps<Name extends string> {
  readonly name: string;
  readonly tabs: readonly (readonly [name: Name, label: string])[];
  readonly shown: Name;
  readonly onShow: (name: Name) => void;
}

/** What else there is on a page. */
export function TabBar<Name extends string>({ name, tabs, shown, onShow }: TabBarProps<Name>) {
  return (
    <nav aria-label={name} className={css.tabs}>
      {tabs.map(([tab, label]) => (
        <button key={tab} type="button" className={css.tab} {...(tab === shown && { 'aria-current': 'page' as const })} onClick={() => onShow(tab)}>
          {label}
        </button>
      ))}
    </nav>
  );
}
