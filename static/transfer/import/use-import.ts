import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { currencyProperty } from '../../../src/core/currency/currency-property';
import { contentOf, readCurrencyVersion } from '../../../src/core/currency/currency-version';
import { settingsProperty } from '../../../src/core/settings/project-settings';
import { readProjectSettings } from '../../../src/core/settings/stored-project-settings';
import { callApp } from '../../api/call-app';
import { jira } from '../../api/jira';
import { projectProperties } from '../../api/project-properties';
import { browserPace, wait } from '../../check/browser-pace';
import { writingOf } from '../../format/numbers';
import { useSession } from '../../session/session';
import { createImport, type Import } from './create-import';

/** One import into a project, as long as the page is open. */
export function useImport(): Import {
  const { accountId, locale, projectId } = useSession();
  const client = useQueryClient();
  const [importing] = useState(() =>
    createImport({
      projectId,
      accountId,
      request: jira,
      callApp,
      wait,
      pace: browserPace,
      writing: writingOf(locale),
      newId: () => crypto.randomUUID(),
      decided: async () => {
        const decided = await client.query(projectProperties(projectId));
        return {
          settings: readProjectSettings(decided[settingsProperty]).settings,
          measures: contentOf(readCurrencyVersion(decided[currencyProperty])).measures,
        };
      },
      // The effect of a new rate is shown for the hypotheses as they are.
      onWritten: () => void client.invalidateQueries({ queryKey: ['hypotheses', projectId] }),
    }),
  );
  return importing;
}
