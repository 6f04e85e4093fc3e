import { IssueLink } from '../../shared/IssueLink';
import { LinkedText } from '../../verdict/shown/LinkedText';
import { VerdictLozenge } from '../../verdict/shown/VerdictLozenge';
import type { Naming } from '../told/naming';
import { factsOf } from '../told/tell-bet';
import type { ToldBet } from '../told/told-summary';
import css from './Bets.module.css';

interface BetsProps {
  readonly title: string;
  readonly hint?: string;
  readonly bets: readonly ToldBet[];
  readonly naming: Naming;
}

/** Bet by bet: the value that was expected, what came of it, and what follows. */
export function Bets({ title, hint, bets, naming }: BetsProps) {
  const { summary: words, verdict } = naming;
  return (
    <section aria-label={title}>
      <h3 className={css.title}>{title}</h3>
      {hint !== undefined && <p className={css.subtle}>{hint}</p>}
      <ul>
        {bets.map((bet) => {
          const { item, value, thing, answer } = bet;
          return (
            <li key={item.issueId} className={css.bet}>
              <div className={css.head}>
                <h4 className={css.value} dir="auto">{value}</h4>
                {answer !== null && <span className={css.answer}><VerdictLozenge answer={answer} words={verdict} /></span>}
              </div>
              {thing !== '' && (
                <p className={css.subtle} dir="auto">
                  {thing}
                </p>
              )}
              <dl className={css.facts}>
                {factsOf(bet, naming).map(({ label, said }) => (
                  <div key={label} className={css.fact}>
                    <dt>{label}</dt>
                    <dd>
                      <LinkedText>{said}</LinkedText>
                    </dd>
                  </div>
                ))}
              </dl>
              <div className={css.beside}>
                <IssueLink issueKey={item.key}>
                  {item.key} <bdi>{item.summary}</bdi>
                </IssueLink>
                {item.wasDue && <span>{words.wasDue}</span>}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
