import type { ReactNode } from 'react';
import type { Verdict } from '../../../src/core/hypothesis/verdict';
import { LongText } from '../../shared/LongText';
import type { VerdictWords } from '../use-verdict-words';
import { LinkedText } from './LinkedText';
import css from './ShownVerdict.module.css';

/** How we know, whether it was delivered, what was learnt and decided: as far as somebody said. */
export function VerdictFacts({ verdict, words }: { readonly verdict: Verdict; readonly words: VerdictWords }) {
  const { evidence, delivery, learnt, decision } = verdict;
  if (evidence === '' && delivery === null && learnt === '' && decision === null) return null;
  const toDos = delivery?.toDos;
  return (
    <dl className={css.facts}>
      {evidence !== '' && (
        <Fact label={words.evidence} isWide>
          <LinkedText>{evidence}</LinkedText>
        </Fact>
      )}
      {delivery !== null && (
        <Fact label={words.delivery}>
          {words.delivered[delivery.state]}
          {toDos && toDos.total > 0 ? `, ${words.toDosDone(toDos.done, toDos.total)}` : ''}
        </Fact>
      )}
      {decision !== null && (
        <Fact label={words.decisionShown}>
          {words.decisions[decision]}
        </Fact>
      )}
      {learnt !== '' && (
        <Fact label={words.learntShown} isWide>
          <LongText>{learnt}</LongText>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ label, isWide = false, children }: { readonly label: string; readonly isWide?: boolean; readonly children: ReactNode }) {
  return (
    <div className={isWide ? css.wide : undefined}>
      <dt className={css.label}>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
