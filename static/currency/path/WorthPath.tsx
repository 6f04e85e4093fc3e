import type { Currency } from '../../../src/core/currency/currency';
import type { Worth } from '../../../src/core/currency/worth/worth';
import type { Epics } from '../../api/epics';
import { LoadFailed } from '../../shared/LoadFailed';
import { useWords } from '../../words/words';
import { OwnSteps } from './OwnSteps';
import { Shares } from './Shares';
import { usePathWords } from './use-path-words';
import css from './WorthPath.module.css';

interface WorthPathProps {
  readonly worth: Extract<Worth, { state: 'worth' }>;
  readonly currency: Currency;
  readonly epics?: Epics;
}

/** No number without its path: every factor, every step between them, and who said it. */
export function WorthPath({ worth, currency, epics }: WorthPathProps) {
  const words = useWords();
  const { data, error, refetch } = usePathWords();
  if (data === undefined) return error === null ? words.loading : <LoadFailed error={error} onRetry={() => void refetch()} />;
  const { path, range, notes } = worth;
  return (
    <div className={css.path} role="region" aria-label={data.title}>
      {path.kind === 'own' ? (
        <OwnSteps path={path} range={range} currency={currency} words={data} />
      ) : (
        <Shares path={path} range={range} currency={currency} words={data} {...(epics && { epics })} />
      )}
      {notes.map((note) => (
        <p key={note} className={css.note}>
          {data.notes[note]}
        </p>
      ))}
    </div>
  );
}

