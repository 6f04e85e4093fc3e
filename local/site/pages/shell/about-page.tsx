import Heading from '@atlaskit/heading';
import { searchAddress } from '../routing/addresses';
import { Schedules } from './schedules';

const queries = [
  'expectedValueDue < now() AND verdict is EMPTY',
  'hypothesis ~ "croissant" ORDER BY rank',
  'hypothesisKind = enabler',
  'hypothesisAgreed = yes',
] as const;

/** What this site is, what is real in it and what is not. */
export function AboutPage() {
  return (
    <article className="page page--text">
      <Heading size="large" as="h1">
        What is this site?
      </Heading>
      <p>
        It is a small stand-in for a Jira Cloud site. It runs on this machine only, so that Value Backlog can be used and tested without an Atlassian
        account. It is not made or endorsed by Atlassian.
      </p>
      <Heading size="small" as="h2">
        What is real
      </Heading>
      <p>
        The app: the same screens and the same back end that are deployed to Jira, unchanged, on Forge's own packages. Its modules, permissions and
        pages are read from its manifest. Its screens run in sandboxed frames with the security policy that Forge would give them.
      </p>
      <Heading size="small" as="h2">
        What is a stand-in
      </Heading>
      <p>
        Jira and the Forge platform. Only what the app needs is there: projects, boards, backlogs, sprints, issues, comments, search with JQL, and the
        REST API for these. Anything else says that it is left out.
      </p>
      <Heading size="small" as="h2">
        Try
      </Heading>
      <ul>
        <li>Switch the person at the upper right: everybody sees and may do something else.</li>
        <li>
          Search with JQL for what the app wrote:
          <ul>
            {queries.map((jql) => (
              <li key={jql}>
                <a href={searchAddress(jql)}>
                  <code>{jql}</code>
                </a>
              </li>
            ))}
          </ul>
        </li>
        <li>
          Use the REST API from outside, with basic authentication: the e-mail names the person, any password will do. For example{' '}
          <code>curl -u paula@bakery.example:any {location.origin}/rest/api/3/myself</code>
        </li>
      </ul>
      <Schedules />
    </article>
  );
}
