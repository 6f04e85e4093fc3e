import Button, { IconButton } from '@atlaskit/button/new';
import CrossIcon from '@atlaskit/icon/core/cross';
import LightbulbIcon from '@atlaskit/icon/core/lightbulb';
import { useState } from 'react';
import type { Hint, HintRule } from '../../src/core/hypothesis/grading/hint';
import { cutText } from '../../src/core/values/text';
import { formatList } from '../format/list';
import type { Place } from '../places/place';
import { useSession } from '../session/session';
import { useWords } from '../words/words';
import css from './GentleHint.module.css';
import { useHint } from './use-hint';

/** What a hint about something missing asks for. */
const missing: Partial<Record<HintRule, 'reason' | 'measure'>> = { 'no-reason': 'reason', 'no-measure': 'measure' };

/** Words are quoted so that they are found again: the beginning of a long one is enough. */
const mostQuoted = 60;

const inShort = (word: string) => (word.length <= mostQuoted ? word : `${cutText(word, mostQuoted)}…`);

interface GentleHintProps {
  readonly place: Place;
  /** Opens the fields of what is missing. */
  readonly onAdd: (part: 'reason' | 'measure') => void;
}

/** At most one remark about what is being typed, said politely. It can be sent away for this text. */
export function GentleHint({ place, onAdd }: GentleHintProps) {
  const { locale } = useSession();
  const words = useWords();
  const hint = useHint(place);
  const [dismissed, dismiss] = useState<readonly string[]>([]);
  const shown = hint !== null && !dismissed.includes(nameOf(hint)) ? hint : null;
  const asksFor = shown === null ? undefined : missing[shown.rule];

  return (
    <div aria-live="polite">
      {shown !== null && (
        <div className={css.hint}>
          <span className={css.icon}>
            <LightbulbIcon label="" color="currentColor" />
          </span>
          <p className={css.text} dir="auto">
            {words.hints.rules[shown.rule](formatList(shown.words.map((word) => words.quote(inShort(word))), locale))}
          </p>
          {asksFor !== undefined && (
            <Button spacing="compact" appearance="subtle" onClick={() => onAdd(asksFor)}>
              {words.addPart(words.parts[asksFor])}
            </Button>
          )}
          <IconButton
            icon={CrossIcon}
            label={words.hints.dismiss}
            appearance="subtle"
            spacing="compact"
            onClick={() => dismiss([...dismissed, nameOf(shown)])}
          />
        </div>
      )}
    </div>
  );
}

/** The same remark about the same words, however the text around them goes on. */
function nameOf({ rule, words }: Hint): string {
  return [rule, ...words].join(' ');
}
