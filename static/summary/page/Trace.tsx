import Button from '@atlaskit/button/new';
import type { ReviewEntry } from '../../../src/core/sprint/review';
import { formatInstant } from '../../format/instants';
import { isClosing } from '../told/kept-summary';
import type { Naming } from '../told/naming';
import { tellTrace } from '../told/tell-trace';
import css from './KeptOnScreen.module.css';

interface TraceProps {
  /** Newest first. */
  readonly log: readonly ReviewEntry[];
  /** The closing that is on the screen. */
  readonly shown: number;
  readonly naming: Naming;
  readonly onChoose: (closing: number) => void;
}

/** Who closed the review and who opened it again, when and why; each closing kept a summary of its own. */
export function Trace({ log, shown, naming, onChoose }: TraceProps) {
  const { summary: words, locale, timeZone } = naming;
  return (
    <section aria-label={words.trace}>
      <h3 className={css.title}>{words.trace}</h3>
      <ol className={css.list}>
        {log.toReversed().map((entry) => (
          <li key={entry.number}>
            <bdi>{tellTrace([entry], naming)[0]}</bdi>
            {isClosing(entry) && entry.number !== shown && (
              <span className={css.screenOnly}>
                {' '}
                <Button appearance="subtle" spacing="compact" onClick={() => onChoose(entry.number)}>
                  {words.earlier.show(formatInstant(entry.at, locale, timeZone))}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
