import Button from '@atlaskit/button/new';
import { useMemo, useState } from 'react';
import type { GuardWords } from '../../../src/core/backlog/words/guard-words';
import { Note } from '../../shared/Note';
import { useWords } from '../../words/words';
import type { ShownItem } from '../list/filter';
import { browserPace } from '../browser-pace';
import { csvRows } from './csv-rows';
import { csvFile, saveFile } from './download';

interface ExportButtonProps {
  readonly shown: readonly ShownItem[];
  readonly guard: GuardWords;
  readonly siteUrl: string | null;
}

/** Saves what is shown as a file. */
export function ExportButton({ shown, guard, siteUrl }: ExportButtonProps) {
  const words = useWords().check;
  const [failed, setFailed] = useState(false);
  const findings = useMemo(() => shown.reduce((sum, item) => sum + item.findings.length, 0), [shown]);
  const save = async () => {
    setFailed(false);
    try {
      saveFile(await csvFile(csvRows(shown, { words, guard, siteUrl }), browserPace), `${words.download.fileName}.csv`);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <Button spacing="compact" isDisabled={findings === 0} onClick={() => void save()}>
        {words.download.action(findings)}
      </Button>
      {failed && <Note tone="problem">{words.download.failed}</Note>}
    </>
  );
}
