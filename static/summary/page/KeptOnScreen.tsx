import Heading from '@atlaskit/heading';
import Button from '@atlaskit/button/new';
import type { ReviewEntry } from '../../../src/core/sprint/review';
import { formatInstant } from '../../format/instants';
import { LongText } from '../../shared/LongText';
import { Note } from '../../shared/Note';
import { ExportLine } from '../export/ExportLine';
import { PostComments } from '../post/PostComments';
import { Reopen } from '../reopen/Reopen';
import type { KeptSummary } from '../told/kept-summary';
import type { Naming } from '../told/naming';
import { tellSummary } from '../told/tell-summary';
import { tellTrace } from '../told/tell-trace';
import { Bets } from './Bets';
import css from './KeptOnScreen.module.css';
import { Trace } from './Trace';

interface KeptOnScreenProps {
  readonly kept: KeptSummary;
  /** Newest first. */
  readonly log: readonly ReviewEntry[];
  readonly naming: Naming;
  /** Number of the newest closing. */
  readonly newest: number;
  readonly mayAnswer: boolean;
  /** Shows another closing. */
  readonly onChoose: (closing: number) => void;
  readonly onReopened: (entry: ReviewEntry) => void;
}

/** The summary as a page: what came of it, large; then bet by bet; then who, and when. */
export function KeptOnScreen({ kept, log, naming, newest, mayAnswer, onChoose, onReopened }: KeptOnScreenProps) {
  const { summary: words, locale, timeZone } = naming;
  const told = tellSummary(kept, naming);
  const { entry } = kept;
  const isNewest = entry.number === newest;
  return (
    <article className={css.summary} aria-label={told.title}>
      {!isNewest && (
        <div className={css.screenOnly}>
          <Note tone="warning" actions={<Button spacing="compact" onClick={() => onChoose(newest)}>{words.earlier.newest}</Button>}>
            {words.earlier.shown(formatInstant(entry.at, locale, timeZone))}
          </Note>
        </div>
      )}
      <header className={css.head}>
        <Heading size="large" as="h2">
          <bdi>{told.title}</bdi>
        </Heading>
        <p className={css.subtle}>{[told.when, told.closed].filter((text) => text !== '').join(' · ')}</p>
        {told.goal !== '' && (
          <div>
            <p className={css.subtle}>{words.goal}</p>
            <div className={css.goal}><LongText>{told.goal}</LongText></div>
          </div>
        )}
      </header>
      <section className={css.figure} aria-label={told.headline}>
        <p className={css.headline}>{told.headline}</p>
        {told.counted !== '' && <p>{told.counted}</p>}
        {told.totals.map(({ title, lines }) => (
          <div key={title} className={css.total}>
            <p className={css.totalTitle}><bdi>{title}</bdi></p>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        ))}
      </section>
      <div className={css.screenOnly}>
        <ExportLine told={told} kept={kept} naming={naming} trace={tellTrace(log, naming)} />
      </div>
      {told.answered.length > 0 && <Bets title={words.bets} bets={told.answered} naming={naming} />}
      {told.unanswered.length > 0 && <Bets title={words.unanswered} hint={words.unansweredHint} bets={told.unanswered} naming={naming} />}
      {told.hidden !== '' && <p className={css.subtle}>{told.hidden}</p>}
      {told.comesBack.length > 0 && (
        <section aria-label={words.comesBack}>
          <h3 className={css.title}>{words.comesBack}</h3>
          <ul className={css.list}>
            {told.comesBack.map(({ item, comesBackOn, value }) => (
              <li key={item.issueId}>
                <strong>{comesBackOn}</strong> <bdi>{value}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      {told.busyWork !== '' && (
        <section aria-label={words.busyWork}>
          <h3 className={css.title}>{words.busyWork}</h3>
          <p>{told.busyWork}</p>
        </section>
      )}
      <section aria-label={words.tookPart}>
        <h3 className={css.title}>{words.tookPart}</h3>
        <p>{told.tookPart}</p>
      </section>
      <Trace log={log} shown={entry.number} naming={naming} onChoose={onChoose} />
      <div className={`${css.screenOnly} ${css.acts}`}>
        {mayAnswer ? (
          <>
            <PostComments told={told} entry={entry} naming={naming} />
            {isNewest && <Reopen entry={entry} naming={naming} onReopened={onReopened} />}
          </>
        ) : (
          <Note>{words.readOnly}</Note>
        )}
      </div>
    </article>
  );
}
