import { currencyProperty } from '../../src/core/currency/currency-property';
import { readCurrencyVersion, type CurrencyVersion } from '../../src/core/currency/currency-version';
import { carriesHypothesis, settingsProperty } from '../../src/core/settings/project-settings';
import { readProjectSettings } from '../../src/core/settings/stored-project-settings';
import { sprintWork, type SprintWork } from '../../src/core/sprint/sprint-work';
import type { Issue } from '../../src/jira/issue';
import type { JiraRequest } from '../../src/jira/request';
import { sprintIssue, type SprintIssue } from './sprint-issue';
import { askOfSprint, type ToldOfSprint } from './told-of-sprint';

/** A sprint's issues and those above them, and what they work for. */
export interface SprintOnScreen {
  readonly issues: ReadonlyMap<string, SprintIssue>;
  readonly work: SprintWork;
  /** What each project that an issue is of trades in; null where nobody decided. By project id. */
  readonly currencies: ReadonlyMap<string, CurrencyVersion | null>;
}

/** What Jira told of a sprint, as the method looks at it. */
export function sprintOf({ inSprint, above, decided }: ToldOfSprint): SprintOnScreen {
  const settings = new Map([...decided].map(([id, values]) => [id, readProjectSettings(values[settingsProperty]).settings]));
  const neverDecided = readProjectSettings(undefined).settings;
  const ofSprint = (issue: Issue) => sprintIssue(issue, carriesHypothesis(settings.get(issue.project.id) ?? neverDecided, issue.type));
  const [inside, outside] = [inSprint.map(ofSprint), above.map(ofSprint)];
  return {
    issues: new Map([...outside, ...inside].map((issue) => [issue.id, issue])),
    work: sprintWork(inside, outside),
    currencies: new Map([...decided].map(([id, values]) => [id, readCurrencyVersion(values[currencyProperty])])),
  };
}

/** @throws JiraError `not-found` for a sprint that the person may not see */
export const readSprint =
  (request: JiraRequest) =>
  async (sprintId: string): Promise<SprintOnScreen> =>
    sprintOf(await askOfSprint(request)(sprintId));
