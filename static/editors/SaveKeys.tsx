import { useWords } from '../words/words';
import css from './SaveKeys.module.css';

/** Where Enter begins a new line, people are told which keys save. */
export function SaveKeys() {
  return <span className={css.keys}>{useWords().saveKeys}</span>;
}
