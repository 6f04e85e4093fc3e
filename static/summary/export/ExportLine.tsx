import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useSiteUrl } from '../../api/site-url';
import { browserPace } from '../../check/browser-pace';
import { csvFile, saveFile } from '../../check/export/download';
import type { KeptSummary } from '../told/kept-summary';
import type { Naming } from '../told/naming';
import type { ToldSummary } from '../told/told-summary';
import { csvRows } from './csv-rows';
import css from './ExportLine.module.css';
import { fileName } from './file-name';
import { markdownOf } from './markdown';

interface ExportLineProps {
  readonly told: ToldSummary;
  readonly kept: KeptSummary;
  readonly naming: Naming;
  readonly trace: readonly string[];
}

/** The summary to take along: for a wiki, for a spreadsheet, on paper. */
export function ExportLine({ told, kept, naming, trace }: ExportLineProps) {
  const { export: words } = naming.summary;
  const siteUrl = useSiteUrl() ?? null;
  const [saved, tellSaved] = useState('');
  const save = (file: Blob, ending: string) => {
    const name = `${fileName(words.fileName(kept.entry.sprint.name))}.${ending}`;
    saveFile(file, name);
    tellSaved(words.saved(name));
  };
  const markdown = () => save(new Blob([markdownOf(told, trace, { summary: naming.summary, siteUrl })], { type: 'text/markdown;charset=utf-8' }), 'md');
  const csv = async () => save(await csvFile(csvRows(kept, naming), browserPace), 'csv');
  return (
    <div className={css.line} role="group" aria-label={words.title}>
      <Button spacing="compact" onClick={() => window.print()}>
        {words.print}
      </Button>
      <Button spacing="compact" onClick={markdown}>
        {words.markdown}
      </Button>
      <Button spacing="compact" isDisabled={kept.items.length === 0} onClick={() => void csv()}>
        {words.csv}
      </Button>
      <span role="status" className={css.saved}>{saved}</span>
    </div>
  );
}
