import Button from '@atlaskit/button/new';
import { Note } from '../shared/Note';
import type { GoalTrouble } from './save-goal';
import type { GoalInHand } from './use-goal';
import type { GoalWords } from './use-goal-words';

interface GoalOutcomeProps {
  readonly words: GoalWords;
  readonly goal: GoalInHand;
}

/** What became of saving: done and how to take it back, or what is in the way. */
export function GoalOutcome({ words, goal: { notice, trouble, undo, save, takeTheirs } }: GoalOutcomeProps) {
  return (
    <>
      <div role="status">
        {notice?.type === 'undone' && <Note>{words.undone}</Note>}
        {notice?.type === 'saved' && (
          <Note actions={<Button spacing="compact" onClick={() => void undo()}>{words.undo}</Button>}>{words.saved}</Note>
        )}
      </div>
      <div role="alert">
        {trouble?.type === 'changed' && (
          <Note
            tone="warning"
            actions={
              <>
                <Button spacing="compact" onClick={() => void save(trouble.theirs)}>{words.trouble.saveMine}</Button>
                <Button spacing="compact" appearance="subtle" onClick={takeTheirs}>{words.trouble.takeTheirs}</Button>
              </>
            }
          >
            {trouble.theirs === '' ? words.trouble.changedToNothing : words.trouble.changed(trouble.theirs)}
          </Note>
        )}
        {trouble !== null && trouble.type !== 'changed' && <Note tone="problem">{inWords(trouble, words.trouble)}</Note>}
      </div>
    </>
  );
}

function inWords(trouble: Exclude<GoalTrouble, { type: 'changed' }>, words: GoalWords['trouble']): string {
  return trouble.type === 'busy' ? words.busy(trouble.seconds) : words[trouble.type];
}
