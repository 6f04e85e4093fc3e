import { workflowRules } from '../../../local/forge';
import { smallManifest, siteWith, type SmallApp } from './small-app';

const key = 'value-backlog-hypothesis';
const verdict = `issue.properties['${key}']?.index?.verdict`;

const manifest = (rule: object = {}, type = 'jira:workflowValidator') => ({
  modules: {
    [type]: [
      {
        key: 'needs-verdict', name: 'Needs a verdict', description: 'Before it is closed for good.',
        expression: `!issue.isEpic || ${verdict} != null && ${verdict} != ''`,
        errorMessage: 'First say what came of it.',
        ...rule,
      },
    ],
  },
});

const done = '31';

/** A site where the rule stands on the way to Done; Devi takes an issue there. */
function ruled(app: SmallApp) {
  const site = siteWith(app);
  const { projectId } = site;
  site.jira.state.transitionRules.put({ id: `${projectId}/${done}/needs-verdict`, projectId, transitionId: done, ruleKey: 'needs-verdict' });
  const devi = site.as('devi');
  return {
    site,
    close: async (issue: string, transition = done) => {
      const { status, body } = await devi.jira('POST', `/rest/api/3/issue/${issue}/transitions`, { transition: { id: transition } });
      return [status, body === '' ? [] : (JSON.parse(body) as { readonly errorMessages: readonly string[] }).errorMessages];
    },
    offered: async (issue: string) =>
      (JSON.parse((await devi.jira('GET', `/rest/api/3/issue/${issue}/transitions`)).body) as { readonly transitions: readonly { readonly id: string }[] }).transitions.map(({ id }) => id),
    judge: (value: unknown) => devi.jira('PUT', `/rest/api/3/issue/BAKE-1/properties/${key}`, value),
  };
}

test('a validator refuses its transition with its message until the property says what it asks for', async () => {
  const { close, judge } = ruled({ manifest: manifest() });
  expect(await close('BAKE-1')).toEqual([400, ['First say what came of it.']]);
  await judge({ index: { verdict: '' } });
  expect(await close('BAKE-1')).toEqual([400, ['First say what came of it.']]);
  await judge({ index: { verdict: 'achieved' } });
  expect(await close('BAKE-1')).toEqual([204, []]);
});

test('it stands only where somebody put it, and lets pass what it is not about', async () => {
  const { close } = ruled({ manifest: manifest() });
  expect(await close('BAKE-1', '21')).toEqual([204, []]);
  expect(await close('BAKE-2')).toEqual([204, []]);
});

test('a condition hides its transition, and refuses it to whoever tries all the same', async () => {
  const { close, offered, judge } = ruled({ manifest: manifest({}, 'jira:workflowCondition') });
  expect(await offered('BAKE-1')).toEqual(['11', '21']);
  expect(await close('BAKE-1')).toEqual([400, [expect.stringContaining('illegal workflow operation')]]);
  await judge({ index: { verdict: 'partly' } });
  expect(await offered('BAKE-1')).toEqual(['11', '21', done]);
});

test.each<readonly [what: string, rule: object, message: string]>([
  ['a text that the expression answers', { expression: "issue.summary + ' is open.'" }, 'Croissants of spelt flour is open.'],
  ['an expression of its own', { errorMessage: { expression: "'Not to ' + transition.to.name + ', ' + user.displayName" } }, 'Not to Done, Devi'],
  ['a sentence of Jira’s when there is none', { errorMessage: undefined }, 'A validator of this transition failed.'],
  ['the same when the expression fails', { expression: 'issue.parent.key == null' }, 'First say what came of it.'],
  ['the same when it is neither true nor false', { expression: 'issue.isEpic ? 1 : 0' }, 'First say what came of it.'],
  ['the same for something that issues do not have', { expression: 'issue?.verdict == null' }, 'First say what came of it.'],
])('a validator says %s', async (_, rule, message) => {
  expect(await ruled({ manifest: manifest(rule) }).close('BAKE-1')).toEqual([400, [message]]);
});

test('a property is read by its key, as a member or by get, and one that is not there is null', async () => {
  const expression = `issue.properties.get('${key}').index.verdict == issue.properties['${key}']['index']['verdict'] && issue.properties['other'] == null`;
  const { close, judge } = ruled({ manifest: manifest({ expression }) });
  await judge({ index: { verdict: 'achieved' } });
  expect(await close('BAKE-1')).toEqual([204, []]);
});

test('a person reads the message in his language', () => {
  const translated = {
    ...smallManifest(manifest({ errorMessage: { i18n: 'panel.title' } })),
    translations: { resources: [{ key: 'en-US', path: 'locales/en-US.json' }, { key: 'de-DE', path: 'locales/de-DE.json' }], fallback: { default: 'en-US' } },
  };
  const [rule] = workflowRules(translated, process.cwd());
  expect(['de-DE', 'fr-FR'].map((locale) => rule?.message({}, locale))).toEqual(['Hypothese', 'Hypothesis']);
});

test.each<readonly [what: string, rule: object, message: string]>([
  ['runs a function', { expression: undefined, function: 'check' }, '"function" of the validator "needs-verdict"'],
  ['has a form to configure it', { create: { resource: 'ui/panel' } }, '"create" of the validator'],
  ['is in another language', { expression: 'let x = 1' }, "can't read the expression"],
])('a rule that %s is refused when the site starts', (_, rule, message) => {
  expect(() => workflowRules(smallManifest(manifest(rule)), process.cwd())).toThrow(message);
});

test('a rule for team-managed projects only is not offered', () => {
  expect(workflowRules(smallManifest(manifest({ projectTypes: ['team-managed'] })), process.cwd())).toEqual([]);
});
