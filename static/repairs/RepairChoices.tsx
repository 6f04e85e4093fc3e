import Button from '@atlaskit/button/new';
import { useWords } from '../words/words';
import { carryAlready, offeredRepairs, type MayRepair } from './offered';
import type { RepairItem, RepairKind } from './repair';
import css from './RepairChoices.module.css';

interface RepairChoicesProps {
  readonly items: readonly RepairItem[];
  readonly may: MayRepair;
  readonly onChoose: (kind: RepairKind) => void;
}

/** The repairs that fit all of these items: those that the person can do as buttons, and why not the others. */
export function RepairChoices({ items, may, onChoose }: RepairChoicesProps) {
  const { repairs: words } = useWords();
  const offered = offeredRepairs(items, may);
  const obstacles = [...new Set(offered.flatMap(({ obstacle }) => obstacle ?? []))];
  const nameOf = (kind: RepairKind) => (kind === 'give-it-a-value' && carryAlready(items) ? words.openHypothesis : words.actions[kind]);
  return (
    <div className={css.choices}>
      <div className={css.buttons} role="group" aria-label={words.choices}>
        {offered
          .filter(({ obstacle }) => obstacle === null)
          .map(({ kind }) => (
            <Button key={kind} spacing="compact" onClick={() => onChoose(kind)}>
              {nameOf(kind)}
            </Button>
          ))}
      </div>
      {offered.length === 0 && items.length > 1 && <p className={css.why}>{words.noCommonRepair}</p>}
      {obstacles.map((obstacle) => (
        <p key={obstacle} className={css.why}>
          {words.obstacles[obstacle]}
        </p>
      ))}
    </div>
  );
}
