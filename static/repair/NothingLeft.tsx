import Button from '@atlaskit/button/new';
import { view } from '@forge/bridge';
import { useWords } from '../words/words';
import css from './NothingLeft.module.css';

/** Nobody needs to be warned of what was settled meanwhile. */
export function NothingLeft() {
  const { repairs: words } = useWords();
  return (
    <div className={css.nothing} role="status">
      <p>
        <strong>{words.nothingLeft}</strong>
      </p>
      <p className={css.why}>{words.nothingLeftWhy}</p>
      <div>
        <Button onClick={() => void view.close()}>{words.close}</Button>
      </div>
    </div>
  );
}
