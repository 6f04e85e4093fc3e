import { issueExtension } from '../site/api/issue-modules';
import { seeIssue } from '../site/api/places';
import type { SeedableSite } from '../site/site-options';
import type { Project } from '../jira';
import type { Answer } from '../../src/contract/answer';
import { people, type PersonName } from './people';

/** Asks the app for something as a person who has this in front of them. */
export type AskApp = <Result>(by: PersonName, functionKey: string, payload: unknown) => Promise<Answer<Result>>;

export interface TheApp {
  readonly onIssue: (issueId: string) => AskApp;
  readonly inProject: AskApp;
  readonly inProjectSettings: AskApp;
}

/** The app as the bakery's people have it in front of them: on an issue, on its page in the project, or in the project's settings. */
export function theApp(site: SeedableSite, project: Project): TheApp {
  const ask = async <Result>(by: PersonName, type: string, extension: object, functionKey: string, payload: unknown) => {
    const [module] = await site.host.modules(type, { accountId: people[by].id, locale: 'en-US', extension: { type, ...extension } });
    if (!module) throw new Error(`The app declares no ${type} for the demo to use.`);
    return (await site.host.invoke(module.contextToken, { functionKey, payload })) as Answer<Result>;
  };
  const { id, key } = project;
  const ofProject = { project: { id, key, type: 'software' } };
  return {
    onIssue: (issueId) => async (by, functionKey, payload) => {
      const type = 'jira:issuePanel';
      const issue = await seeIssue(site.jira, people[by].id, issueId);
      return ask(by, type, issueExtension(type, issue, site.addresses), functionKey, payload);
    },
    inProject: (by, functionKey, payload) => ask(by, 'jira:projectPage', ofProject, functionKey, payload),
    inProjectSettings: (by, functionKey, payload) => ask(by, 'jira:projectSettingsPage', ofProject, functionKey, payload),
  };
}
