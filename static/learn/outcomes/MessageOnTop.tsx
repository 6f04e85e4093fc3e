import type { TopMessage, Tilt } from '../../../src/core/outcome/top-message';
import type { LearnWords } from '../words/use-learn-words';
import css from './MessageOnTop.module.css';

interface MessageOnTopProps {
  readonly words: LearnWords;
  readonly message: TopMessage;
}

/** The one thing to know, large; and what qualifies it. */
export function MessageOnTop({ words: { message: said }, message }: MessageOnTopProps) {
  switch (message.type) {
    case 'no-bets':
      return <Said large={said['no-bets']} small={said['no-bets-hint']} />;
    case 'none-settled':
      return <Said large={said['none-settled'](message.bets)} small={said.overdue(message.overdue)} />;
    case 'came-in': {
      const { tilt } = message;
      const cameIn = said.cameIn(message.hits, message.settled);
      return tilt.type === 'too-few' ? (
        <Said large={`${cameIn}.`} small={`${capital(said.tooFew(tilt.forecasts, tilt.needed))}.`} />
      ) : (
        <Said large={`${cameIn}; ${tiltInWords(said, tilt)}.`} />
      );
    }
  }
}

function Said({ large, small }: { readonly large: string; readonly small?: string }) {
  return (
    <header className={css.message}>
      <p className={css.large}>{large}</p>
      {small !== undefined && <p className={css.small}>{small}</p>}
    </header>
  );
}

function tiltInWords(said: LearnWords['message'], tilt: Exclude<Tilt, { type: 'too-few' }>): string {
  switch (tilt.type) {
    case 'over-confident':
      return said.overConfident(tilt.above);
    case 'under-confident':
      return said.underConfident(tilt.below);
    case 'calibrated':
      return said.calibrated;
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
