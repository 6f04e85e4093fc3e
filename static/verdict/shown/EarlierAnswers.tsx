import Button from '@atlaskit/button/new';
import { useId, useState } from 'react';
import type { EarlierVerdict } from '../../../src/core/hypothesis/verdict';
import { usePeople } from '../../api/people';
import type { VerdictWords } from '../use-verdict-words';
import css from './EarlierAnswers.module.css';
import { Givenness } from './Givenness';
import { quantityInWords } from './verdict-in-words';
import { VerdictLozenge } from './VerdictLozenge';
import { useSession } from '../../session/session';

interface EarlierAnswersProps {
  /** Newest first. */
  readonly earlier: readonly EarlierVerdict[];
  readonly unit: string;
  readonly words: VerdictWords;
}

/** What was answered before, folded: a hypothesis that spans sprints is asked in each of them. */
export function EarlierAnswers({ earlier, unit, words }: EarlierAnswersProps) {
  const { locale } = useSession();
  const [unfolded, unfold] = useState(false);
  const { data: people } = usePeople(earlier.map(({ by }) => by), unfolded);
  const id = useId();
  if (earlier.length === 0) return null;
  return (
    <div>
      <Button appearance="subtle" spacing="compact" aria-expanded={unfolded} aria-controls={id} onClick={() => unfold(!unfolded)}>
        {words.earlier(earlier.length)}
      </Button>
      {unfolded && (
        <ol id={id} className={css.list}>
          {earlier.map(({ revision, answer, actual, decision, learnt, ...given }) => (
            <li key={revision} className={css.row}>
              <VerdictLozenge answer={answer} words={words} />
              {actual !== null && <bdi>{quantityInWords(actual, unit, locale)}</bdi>}
              {decision !== null && <span>{words.decisions[decision]}</span>}
              <Givenness {...given} people={people} words={words} />
              {learnt !== undefined && (
                <p className={css.learnt} dir="auto">
                  {learnt}
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
