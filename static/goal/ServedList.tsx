import Checkbox from '@atlaskit/checkbox';
import type { GoalPart } from '../../src/core/sprint/goal/goal-part';
import { IssueLink } from '../shared/IssueLink';
import type { ServedHypothesis } from './served-hypotheses';
import { ServedWorth } from './ServedWorth';
import css from './ServedList.module.css';
import type { GoalWords } from './use-goal-words';

interface ServedListProps {
  readonly words: GoalWords;
  readonly served: readonly ServedHypothesis[];
  readonly chosen: readonly string[];
  readonly sayingOf: (part: GoalPart) => string;
  readonly isSayable: (part: GoalPart) => boolean;
  /** Null for who may only read. */
  readonly onChoose: ((chosen: readonly string[]) => void) | null;
}

/** The hypotheses that the sprint's to-dos serve, each with its worth, to choose those that matter. */
export function ServedList({ words, served, chosen, sayingOf, isSayable, onChoose }: ServedListProps) {
  const { hypotheses } = words;
  const toggle = (id: string) => onChoose?.(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <section aria-label={hypotheses.title}>
      <h3 className={css.title}>{hypotheses.title}</h3>
      {onChoose !== null && <p className={css.hint}>{hypotheses.hint}</p>}
      <ul className={css.list}>
        {served.map(({ issue, hypothesis, part, toDos, isInSprint, worth, currency }) => {
          const saying = sayingOf(part);
          const sayable = isSayable(part);
          const id = `chosen-${issue.id}`;
          return (
            <li key={issue.id} className={css.row}>
              {onChoose !== null && (
                <Checkbox id={id} isChecked={chosen.includes(issue.id)} isDisabled={!sayable} onChange={() => toggle(issue.id)} aria-labelledby={`${id}-saying`} />
              )}
              <div className={css.what}>
                <label id={`${id}-saying`} className={css.saying} {...(onChoose !== null && { htmlFor: id })}>
                  <bdi>{saying === '' ? issue.summary : saying}</bdi>
                </label>
                {!sayable && <p className={css.aside}>{hypotheses.unsayable}</p>}
                <div className={`${css.aside} ${css.beside}`}>
                  <IssueLink issueKey={issue.key}>
                    {issue.key} <bdi>{issue.summary}</bdi>
                  </IssueLink>
                  <span>{isInSprint && toDos.length === 0 ? hypotheses.inSprint : hypotheses.toDos(toDos.length)}</span>
                </div>
              </div>
              <ServedWorth words={words} issue={issue} hypothesis={hypothesis} worth={worth} currency={currency} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
