import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { Note } from '../shared/Note';
import { useWords } from '../words/words';
import type { RepairReport } from './repair';
import { isWhole } from './merge-reports';
import { reportInWords, undoInWords } from './report-in-words';
import css from './RepairResult.module.css';
import { undoRepair } from './undo';

interface RepairResultProps {
  readonly report: RepairReport;
  /** Called when something was taken back, to read again what is shown. */
  readonly onUndone?: () => void;
}

/** What became of a repair, with Undo. */
export function RepairResult({ report, onUndone }: RepairResultProps) {
  const words = useWords();
  const [last, setLast] = useState<{ readonly of: RepairReport; readonly undone: RepairReport } | null>(null);
  const undone = last?.of === report ? last.undone : null;
  const [isUndoing, setUndoing] = useState(false);
  const said = undone === null ? reportInWords(report, words) : undoInWords(undone, words);
  const shown = undone ?? report;
  const undo = async () => {
    setUndoing(true);
    const after = await undoRepair(shown);
    setLast({ of: report, undone: after });
    setUndoing(false);
    onUndone?.();
  };
  return (
    <div role="status">
      <Note
        tone={isWhole(shown) ? 'neutral' : 'problem'}
        actions={
          shown.undo.length > 0 && (
            <Button spacing="compact" appearance="subtle" isLoading={isUndoing} onClick={() => void undo()}>
              {undone === null ? words.undo : words.tryAgain}
            </Button>
          )
        }
      >
        {said.title}
        {said.description !== undefined && <span className={css.description}>{said.description}</span>}
      </Note>
    </div>
  );
}
