import { queryOptions } from '@tanstack/react-query';
import { currencyProperty } from '../../src/core/currency/currency-property';
import { settingsProperty } from '../../src/core/settings/project-settings';
import { findProjectProperties } from '../../src/jira/find-project-properties';
import { jira } from './jira';

/** All that a project decided about itself, as it is stored: one REST call. */
export const projectProperties = (projectId: string) =>
  queryOptions({
    queryKey: ['project-properties', projectId],
    queryFn: () => findProjectProperties(jira)(projectId, [settingsProperty, currencyProperty]),
  });
