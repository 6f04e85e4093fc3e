import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import type { KeyboardEvent } from 'react';
import { goalLimit } from '../../src/core/sprint/goal/goal-limit';
import { hintFor } from '../../src/core/sprint/goal/hints';
import { FieldFrame } from '../fields/FieldFrame';
import { formatAgo } from '../format/instants';
import { formatList } from '../format/list';
import { useSession } from '../session/session';
import { LongText } from '../shared/LongText';
import { Note } from '../shared/Note';
import { GoalOutcome } from './GoalOutcome';
import css from './GoalText.module.css';
import type { GoalInHand } from './use-goal';
import type { GoalWords } from './use-goal-words';

interface GoalTextProps {
  readonly words: GoalWords;
  readonly goal: GoalInHand;
  /** Why the person can't save; null where they may. */
  readonly readOnly: string | null;
  readonly projectKeys: readonly string[];
  /** What a goal of what is chosen would be. */
  readonly composed: string;
}

/** From here on it helps to know how many characters are left. */
const nearLimit = 150;

/** The goal, large: read by whoever may not change it, written by whoever may. */
export function GoalText({ words, goal, readOnly, projectKeys, composed }: GoalTextProps) {
  const { locale } = useSession();
  const { text: said } = words;
  if (readOnly !== null) {
    return (
      <section className={css.text} aria-label={said.now}>
        {goal.inJira === '' ? <p className={css.subtle}>{said.noneYet}</p> : <div className={css.large}><LongText>{goal.inJira}</LongText></div>}
        <Note>{readOnly}</Note>
      </section>
    );
  }
  const left = goalLimit - goal.text.trim().length;
  const hint = hintFor({ goal: goal.text, projectKeys });
  const isSame = goal.text.trim() === goal.inJira;
  const maySave = left >= 0 && !isSame && !goal.isSaving;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && maySave) void goal.save();
  };
  return (
    <section className={css.text} aria-label={said.label}>
      {goal.restoredFrom !== null && (
        <Note tone="warning" actions={<Button spacing="compact" appearance="subtle" onClick={goal.discard}>{said.discard}</Button>}>
          {said.restored(formatAgo(goal.restoredFrom, new Date(), locale))}
        </Note>
      )}
      <FieldFrame id="goal" label={said.label} trouble={left < 0 ? said.over(-left) : null}>
        <div className={css.large}>
          <TextArea id="goal" value={goal.text} minimumRows={2} maxHeight="40vh" resize="smart" isInvalid={left < 0} aria-describedby="goal-hint goal-trouble" onChange={(event) => goal.type(event.target.value)} onKeyDown={onKeyDown} />
        </div>
      </FieldFrame>
      <p id="goal-hint" className={css.subtle}>
        {goal.text !== '' && !goal.isOwnWords ? said.composed : said.hint} {left >= 0 && left <= nearLimit && said.left(left)}
      </p>
      <div role="status" className={css.status}>{hint !== null && <Note>{words.hints[hint.hint](formatList(hint.words, locale))}</Note>}</div>
      {goal.replaced !== null && (
        <Note actions={<Button spacing="compact" appearance="subtle" onClick={goal.bringBack}>{said.bringBack}</Button>}>{said.replaced}</Note>
      )}
      <div className={css.actions}>
        <Button appearance="primary" isDisabled={!maySave} isLoading={goal.isSaving} onClick={() => void goal.save()}>
          {said.save}
        </Button>
        {composed !== '' && composed !== goal.text && (
          <Button onClick={() => goal.compose(composed)}>{said.compose}</Button>
        )}
        <span className={css.subtle}>{isSame && goal.inJira !== '' ? said.same : said.keys}</span>
      </div>
      <GoalOutcome words={words} goal={goal} />
    </section>
  );
}
