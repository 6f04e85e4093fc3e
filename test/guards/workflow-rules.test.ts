import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Manifest } from '../../local/forge';
import { hypothesisProperty, project } from '../../src/core/hypothesis/projection';
import type { Revision } from '../../src/core/hypothesis/revision';
import { aHypothesis, aRevision } from '../core/hypothesis/a-hypothesis';
import { aKeptVerdict } from '../core/hypothesis/a-verdict';
import { siteWith } from '../local/forge/small-app';

const { modules, translations } = parse(readFileSync('manifest.yml', 'utf8')) as Manifest;
const rules = modules['jira:workflowValidator'] ?? [];
const said = (locale: string) => JSON.parse(readFileSync(`locales/${locale}.json`, 'utf8')) as Record<string, { readonly refused: string }>;
const { needsHypothesis, needsVerdict } = said('en-US');

const [toInProgress, toDone] = ['21', '31'];
const [epic, toDo] = ['BAKE-1', 'BAKE-2'];

/** A site with the app's own rules: a hypothesis before work starts, a verdict before it is done. */
function ruled() {
  const site = siteWith({ manifest: { modules: { 'jira:workflowValidator': rules }, translations } as Partial<Manifest> });
  const { projectId } = site;
  for (const [transitionId, ruleKey] of [[toInProgress, 'needs-hypothesis'], [toDone, 'needs-verdict']] as const) {
    site.jira.state.transitionRules.put({ id: `${projectId}/${transitionId}/${ruleKey}`, projectId, transitionId, ruleKey });
  }
  const devi = site.as('devi');
  return {
    move: async (key: string, transition: string) => {
      const { status, body } = await devi.jira('POST', `/rest/api/3/issue/${key}/transitions`, { transition: { id: transition } });
      return status === 204 ? 'moved' : (JSON.parse(body) as { readonly errorMessages: readonly string[] }).errorMessages[0];
    },
    write: (revision: Partial<Revision>) => devi.jira('PUT', `/rest/api/3/issue/${epic}/properties/${hypothesisProperty}`, project(aRevision(revision), '10001')),
  };
}

test('both rules are expressions: they run no function, and are off until somebody adds them', () => {
  expect(rules.map(({ key, expression, ...module }) => [key, typeof expression, 'function' in module])).toEqual([
    ['needs-hypothesis', 'string', false],
    ['needs-verdict', 'string', false],
  ]);
});

test('work on an epic starts once something is written', async () => {
  const { move, write } = ruled();
  expect(await move(epic, toInProgress)).toBe(needsHypothesis?.refused);
  await write({ hypothesis: aHypothesis({ thing: '', value: '' }) });
  expect(await move(epic, toInProgress)).toBe(needsHypothesis?.refused);
  await write({ hypothesis: aHypothesis({ thing: '' }) });
  expect(await move(epic, toInProgress)).toBe('moved');
});

test.each(['achieved', 'partly', 'not-achieved'] as const)('an epic is closed for good after the verdict %s', async (answer) => {
  const { move, write } = ruled();
  await write({ verdict: aKeptVerdict({ answer }) });
  expect(await move(epic, toDone)).toBe('moved');
});

test('without a verdict, or with one that was too early, it stays open', async () => {
  const { move, write } = ruled();
  expect(await move(epic, toDone)).toBe(needsVerdict?.refused);
  await write({});
  expect(await move(epic, toDone)).toBe(needsVerdict?.refused);
  await write({ verdict: aKeptVerdict({ answer: 'too-early', lookAgainOn: '2026-12-01' }) });
  expect(await move(epic, toDone)).toBe(needsVerdict?.refused);
});

test('to-dos pass: a workflow is often theirs as well', async () => {
  const { move } = ruled();
  expect([await move(toDo, toInProgress), await move(toDo, toDone)]).toEqual(['moved', 'moved']);
});
