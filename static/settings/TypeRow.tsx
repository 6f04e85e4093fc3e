import Button from '@atlaskit/button/new';
import Checkbox from '@atlaskit/checkbox';
import { useState } from 'react';
import { carriesHypothesis, type ProjectSettings } from '../../src/core/settings/project-settings';
import type { ProjectIssueType } from '../../src/jira/get-project';
import { useWords } from '../words/words';
import css from './TypeRow.module.css';

interface TypeRowProps {
  readonly type: ProjectIssueType;
  readonly settings: ProjectSettings;
  readonly isDisabled: boolean;
  readonly onExcept: (carries: boolean) => void;
  readonly onFollow: () => void;
}

/** One issue type: whether it carries a hypothesis, and whether that is because of its level. */
export function TypeRow({ type, settings, isDisabled, onExcept, onFollow }: TypeRowProps) {
  const { settings: words } = useWords();
  const carries = carriesHypothesis(settings, type);
  const isException = settings.carriers.exceptions[type.id] !== undefined;
  const byLevel = type.hierarchyLevel >= settings.carriers.fromLevel;
  return (
    <li className={css.row}>
      <span className={css.box}>
        <Checkbox
          aria-label={words.carries(type.name)}
          label={type.name}
          isChecked={carries}
          isDisabled={isDisabled}
          onChange={() => (carries === byLevel ? onExcept(!carries) : onFollow())}
        />
      </span>
      {type.iconUrl !== null && <TypeIcon url={type.iconUrl} />}
      <span className={css.level}>{words.levelOf(type.hierarchyLevel)}</span>
      <span className={css.exception}>
        {isException && words.exception}
        {isException && !isDisabled && (
          <Button appearance="subtle" spacing="compact" aria-label={words.backToLevel(type.name)} onClick={onFollow}>
            {words.followLevel}
          </Button>
        )}
      </span>
    </li>
  );
}

/** Only for the eye, and only where Jira lets a frame have it. */
function TypeIcon({ url }: { readonly url: string }) {
  const [broken, setBroken] = useState(false);
  return broken ? null : <img className={css.icon} src={url} alt="" width={16} height={16} onError={() => setBroken(true)} />;
}
