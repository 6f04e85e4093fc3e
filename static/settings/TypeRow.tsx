import Button from '@atlaskit/button/new';
import Checkbox from '@atlaskit/checkbox';
import { useRef, useState } from 'react';
import type { ProjectIssueType } from '../../src/jira/get-project';
import { useWords } from '../words/words';
import css from './TypeRow.module.css';

export interface TypeRowWords {
  /** What a tick means. */
  readonly ticked: (type: string) => string;
  /** The button that makes an exception none. */
  readonly back: string;
  readonly backFor: (type: string) => string;
}

interface TypeRowProps {
  readonly type: ProjectIssueType;
  readonly isTicked: boolean;
  readonly isException: boolean;
  readonly words: TypeRowWords;
  readonly note: string | null;
  readonly isDisabled: boolean;
  readonly onToggle: () => void;
  readonly onBack: () => void;
}

/** One issue type: ticked or not, and whether that is an exception. */
export function TypeRow({ type, isTicked, isException, words, note, isDisabled, onToggle, onBack }: TypeRowProps) {
  const { settings } = useWords();
  const box = useRef<HTMLInputElement>(null);
  // The button goes away with the exception, and the keyboard stays in the row.
  const back = () => {
    box.current?.focus();
    onBack();
  };
  return (
    <li className={css.row}>
      <span className={css.box}>
        <Checkbox
          ref={box}
          aria-label={words.ticked(type.name)}
          label={type.name}
          isChecked={isTicked}
          isDisabled={isDisabled}
          onChange={onToggle}
        />
      </span>
      {type.iconUrl !== null && <TypeIcon url={type.iconUrl} />}
      <span className={css.level}>{settings.levelOf(type.hierarchyLevel)}</span>
      <span className={css.exception}>
        {isException && settings.exception}
        {isException && !isDisabled && (
          <Button appearance="subtle" spacing="compact" aria-label={words.backFor(type.name)} onClick={back}>
            {words.back}
          </Button>
        )}
      </span>
      {note !== null && <span className={css.note}>{note}</span>}
    </li>
  );
}

/** Only for the eye, and only where Jira lets a frame have it. */
function TypeIcon({ url }: { readonly url: string }) {
  const [broken, setBroken] = useState(false);
  return broken ? null : <img className={css.icon} src={url} alt="" width={16} height={16} onError={() => setBroken(true)} />;
}
