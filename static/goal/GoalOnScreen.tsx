import type { SprintDetails } from '../../src/jira/get-sprint';
import { composeGoal, isSayable } from '../../src/core/sprint/goal/compose-goal';
import { formatNumber } from '../format/numbers';
import { useSession } from '../session/session';
import type { SprintOnScreen } from '../sprint/read-sprint';
import { BusyWork } from './BusyWork';
import { GoalText } from './GoalText';
import { servedHypotheses } from './served-hypotheses';
import { ServedList } from './ServedList';
import css from './SprintGoal.module.css';
import { useGoal } from './use-goal';
import type { GoalWords } from './use-goal-words';

interface GoalOnScreenProps {
  readonly words: GoalWords;
  readonly details: SprintDetails;
  readonly sprint: SprintOnScreen;
  readonly mayManage: boolean;
}

/** What may be chosen, the goal that it makes, and what serves nothing. */
export function GoalOnScreen({ words, details, sprint, mayManage }: GoalOnScreenProps) {
  const { projectId, locale } = useSession();
  const goal = useGoal(details);
  const served = servedHypotheses(sprint, projectId);
  const phrases = { ...words.phrases, number: (value: number) => formatNumber(value, locale) };
  const composed = (chosen: readonly string[]) =>
    composeGoal(served.filter(({ issue }) => chosen.includes(issue.id)).map(({ part }) => part), phrases);
  const readOnly = details.state === 'closed' ? words.mayNot.closed : mayManage ? null : words.mayNot.permission;
  const { work, issues } = sprint;
  return (
    <>
      <GoalText
        words={words}
        goal={goal}
        readOnly={readOnly}
        projectKeys={[...new Set([...issues.values()].map(({ project }) => project.key))]}
        composed={composed(goal.chosen)}
      />
      {served.length === 0 ? (
        <section className={css.none} aria-label={words.none.title}>
          <h3 className={css.noneTitle}>{words.none.title}</h3>
          <p>{work.toDos.length === 0 && issues.size === 0 ? words.none.empty : words.none.hint}</p>
        </section>
      ) : (
        <ServedList
          words={words}
          served={served}
          chosen={goal.chosen}
          sayingOf={(part) => composeGoal([part], phrases)}
          isSayable={(part) => isSayable(part, phrases)}
          onChoose={readOnly === null ? (chosen) => goal.choose(chosen, composed(chosen)) : null}
        />
      )}
      <ul className={css.asides}>
        {work.unseen.length > 0 && <li>{words.hypotheses.unseen(work.unseen.length)}</li>}
        {work.unwritten.length > 0 && <li>{words.hypotheses.unwritten(work.unwritten.length)}</li>}
      </ul>
      {work.toDos.length > 0 && <BusyWork words={words} work={work} issues={issues} />}
    </>
  );
}
