import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { currencyProperty } from '../../../src/core/currency/currency-property';
import { contentOf, readCurrencyVersion } from '../../../src/core/currency/currency-version';
import { callApp } from '../../api/call-app';
import { jira } from '../../api/jira';
import { projectProperties } from '../../api/project-properties';
import { browserPace, wait } from '../../check/browser-pace';
import { saveFile } from '../../check/export/download';
import { useSession } from '../../session/session';
import type { TransferWords } from '../section/use-transfer-words';
import { createExport, type Export } from './create-export';

/** One export of a project, as long as the page is open. */
export function useExport(words: TransferWords['export']): Export {
  const { projectId } = useSession();
  const client = useQueryClient();
  const [exporting] = useState(() =>
    createExport({
      projectId,
      request: jira,
      callApp,
      measures: async () => contentOf(readCurrencyVersion((await client.query(projectProperties(projectId)))[currencyProperty])).measures,
      wait,
      pace: browserPace,
      save: (file, withHistory) => saveFile(file, `${withHistory ? words.historyFileName : words.fileName}.csv`),
    }),
  );
  return exporting;
}
