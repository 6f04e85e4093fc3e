import type { Severity } from '../../../src/core/backlog/finding';
import css from './SeverityDot.module.css';

/** Filled for a warning, a ring for a hint: told apart without colours, too. */
export function SeverityDot({ severity }: { readonly severity: Severity }) {
  return <span className={`${css.dot} ${css[severity]}`} aria-hidden="true" />;
}
