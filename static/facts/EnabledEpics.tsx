import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useEpics } from '../api/epics';
import { useWords } from '../words/words';
import { EpicName } from './EpicName';
import css from './EnabledEpics.module.css';

/** Which hypotheses an enabler makes possible. Their names are asked for when somebody wants to see them. */
export function EnabledEpics({ ids }: { readonly ids: readonly string[] }) {
  const words = useWords();
  const [unfolded, unfold] = useState(false);
  const { data: epics } = useEpics(ids, unfolded);
  if (ids.length === 0) return <p className={css.none}>{words.enables.title(0)}</p>;
  return (
    <div className={css.enables}>
      <Button appearance="subtle" spacing="compact" aria-expanded={unfolded} onClick={() => unfold(!unfolded)}>
        {words.enables.title(ids.length)}
      </Button>
      {unfolded && epics !== undefined && (
        <ul className={css.list}>
          {ids.map((id) => (
            <li key={id}>
              <EpicName epic={epics.get(id)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
