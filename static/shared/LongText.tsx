import css from './LongText.module.css';

/** Somebody's own words: their line breaks, their direction, and never wider than the page. */
export function LongText({ children }: { readonly children: string }) {
  return (
    <p className={css.text} dir="auto">
      {children}
    </p>
  );
}
