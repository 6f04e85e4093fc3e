import Checkbox from '@atlaskit/checkbox';
import { useState } from 'react';
import type { CriteriaList, Criterion } from '../../../src/core/hypothesis/hypothesis';
import type { Revision } from '../../../src/core/hypothesis/revision';
import { ReadOnlyCriterion } from '../../criteria/ReadOnlyCriterion';
import { Note } from '../../shared/Note';
import { useWords } from '../../words/words';
import type { OutboxState } from '../outbox/outbox';
import { useReviewScreen } from '../screen-context';
import css from './Criteria.module.css';

interface CriteriaProps {
  readonly issueId: string;
  readonly revision: Revision;
  readonly readOnly: boolean;
}

/** In the order of the method: the value first. */
const lists = ['value', 'thing'] as const;

/** The criteria of both conversations, ticked on the spot. */
export function Criteria({ issueId, revision, readOnly }: CriteriaProps) {
  const { criteria: count } = useWords();
  const { room, words: { criteria: words } } = useReviewScreen();
  // What was ticked a moment ago, as long as the app has not answered.
  const [asked, setAsked] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [failed, setFailed] = useState(false);
  const { criteria } = revision.hypothesis;
  if (criteria.value.length + criteria.thing.length === 0) return null;

  const isMet = ({ id, met }: Criterion) => asked.get(id) ?? waitingTick(room.out, issueId, id) ?? met;
  const tick = async (list: CriteriaList, { id }: Criterion, met: boolean) => {
    setAsked((before) => new Map(before).set(id, met));
    setFailed(false);
    try {
      await room.outbox.give(issueId, { type: 'tick', list, id, met }, revision.number);
    } catch {
      setFailed(true);
    } finally {
      setAsked((before) => new Map([...before].filter(([other]) => other !== id)));
    }
  };
  return (
    <section className={css.criteria} aria-label={words.title}>
      {lists.map((list) => {
        const all = criteria[list];
        if (all.length === 0) return null;
        return (
          <div key={list}>
            <h3 className={css.title}>
              {words.lists[list]} <span className={css.count}>{count.met(all.filter(isMet).length, all.length)}</span>
            </h3>
            <ul>
              {all.map((criterion) =>
                readOnly ? (
                  <ReadOnlyCriterion key={criterion.id} criterion={criterion} />
                ) : (
                  <li key={criterion.id} dir="auto">
                    <Checkbox label={criterion.text} isChecked={isMet(criterion)} onChange={() => void tick(list, criterion, !isMet(criterion))} />
                  </li>
                ),
              )}
            </ul>
          </div>
        );
      })}
      <div role="alert">{failed && <Note tone="problem">{words.notTicked}</Note>}</div>
    </section>
  );
}

function waitingTick({ waiting }: OutboxState, issueId: string, id: string): boolean | undefined {
  const found = waiting.find(({ change, ...other }) => other.issueId === issueId && change.type === 'tick' && change.id === id);
  return found?.change.type === 'tick' ? found.change.met : undefined;
}
