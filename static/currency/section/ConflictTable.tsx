import Button from '@atlaskit/button/new';
import { contentOf } from '../../../src/core/currency/currency-version';
import { useSession } from '../../session/session';
import css from './ConflictTable.module.css';
import { useDesk } from './desk';
import { partInWords, valueInWords } from './part-in-words';
import type { SavingState } from './saving-state';
import { withoutParts } from './without-parts';

interface ConflictTableProps {
  readonly conflict: Extract<SavingState, { type: 'conflict' }>;
}

/** What two admins made of the same parts, side by side: one of them decides, and neither loses anything unseen. */
export function ConflictTable({ conflict: { place, changes, conflicts, theirs } }: ConflictTableProps) {
  const { words, content, save, close } = useDesk();
  const { locale } = useSession();
  const { conflict: said } = words;
  const latest = contentOf(theirs);
  const takeTheirs = () => {
    const rest = withoutParts(changes, new Set(conflicts.map(({ part }) => part)), latest);
    if (conflicts.length === 0 || rest.length === 0) close();
    else void save(rest, place, theirs);
  };
  return (
    <div className={css.conflict} role="alert">
      <p>{said.explain}</p>
      {conflicts.length > 0 && (
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{said.part}</th>
              <th scope="col">{said.mine}</th>
              <th scope="col">{said.theirs}</th>
            </tr>
          </thead>
          <tbody>
            {conflicts.map(({ part, mine, theirs: other }) => (
              <tr key={part}>
                <th scope="row">{partInWords(part, [latest, content], said)}</th>
                <td dir="auto">{valueInWords(part, mine, words, locale)}</td>
                <td dir="auto">{valueInWords(part, other, words, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className={css.actions}>
        <Button spacing="compact" onClick={() => void save(changes, place, theirs)}>
          {said.takeMine}
        </Button>
        <Button spacing="compact" onClick={takeTheirs}>
          {said.takeTheirs}
        </Button>
      </div>
    </div>
  );
}
