import { findingProperty } from '../../src/core/backlog/finding-property';
import { guardChannel } from '../../src/core/backlog/act';
import { paula, recorded, recordedNames, recordedSite, type RecordedSite } from './recorded-site';

// The events have the shape of Atlassian's documents and of Jira's webhooks; what only a real site
// can show of them is in docs/site-checks.md.

/** What an event costs and does, once it is told. */
interface Outcome {
  readonly restCalls: readonly string[];
  readonly told: readonly unknown[];
  readonly rules: readonly string[] | null;
}

const notReached = 'does not reach the function';
const read = 'GET';
const at = Date.parse('2026-11-22T09:00:00.000Z');
const flour = ['task-type', 'todo-in-disguise'];
const told = (act: string) => [{ issueId: '10101', act, at }];

const table: Readonly<Record<string, Outcome | typeof notReached>> = {
  'task-created': { restCalls: [read, 'PUT'], told: told('creation-10101'), rules: flour },
  'task-ranked': { restCalls: [read, 'PUT'], told: told('change-10451'), rules: flour },
  'task-ranked-among-fifty': { restCalls: [read, 'PUT'], told: told('change-10497'), rules: flour },
  'task-ranked-level-not-told': { restCalls: [read, 'PUT'], told: told('change-10451'), rules: flour },
  'task-moved-out-of-a-sprint': { restCalls: [read, 'PUT'], told: told('change-10451'), rules: flour },
  'task-undone-through-this-app': { restCalls: [read, 'PUT'], told: [], rules: flour },
  'story-renamed-to-a-to-do': { restCalls: [read, 'PUT'], told: [], rules: ['todo-in-disguise'] },
  'task-made-an-epic': { restCalls: [read, 'PUT'], told: [], rules: ['no-hypothesis'] },
  'epic-ranked-level-not-told': { restCalls: [read, 'PUT'], told: [], rules: ['no-hypothesis'] },
  'task-made-a-story': { restCalls: [read, 'DELETE'], told: [], rules: null },
  'task-moved-into-a-sprint': { restCalls: [read, 'DELETE'], told: [], rules: null },
  'task-repaired-through-this-app': { restCalls: [read, 'DELETE'], told: [], rules: null },
  'task-ranked-inside-a-sprint': { restCalls: [read], told: [], rules: null },
  'story-ranked-in-german': { restCalls: [read], told: [], rules: null },
  'story-described': { restCalls: [read], told: [], rules: null },
  'story-under-another-parent': { restCalls: [read], told: [], rules: null },
  'epic-created': notReached,
  'epic-ranked': notReached,
  'request-created': notReached,
  'story-commented': notReached,
  'story-estimated': notReached,
  'story-labelled': notReached,
  'story-updated-without-a-changelog': notReached,
  'story-with-an-attachment': notReached,
  'story-with-another-choice': notReached,
  'story-with-another-date': notReached,
  'sub-task-ranked': notReached,
  'task-assigned': notReached,
  'task-moved-from-sprint-to-sprint': notReached,
  'task-started': notReached,
};

async function listen({ host }: RecordedSite): Promise<readonly unknown[]> {
  const extension = { project: { id: '10000', key: 'BAKE', type: 'software' }, issue: { id: '10103', key: 'BAKE-13', type: 'Epic', typeId: '10000' } };
  const [screen] = await host.modules('jira:issuePanel', { accountId: paula, locale: 'en-US', extension });
  const { value } = (await host.invoke(screen!.contextToken, { functionKey: 'openGuardChannel', payload: {} })) as { value: { token: string } };
  const heard: unknown[] = [];
  host.realtime.subscribe(screen!.contextToken, { channelName: guardChannel, isGlobal: true, options: value }, (message) => heard.push(message));
  return heard;
}

function rulesShown({ state }: RecordedSite, issueId: string): unknown {
  const property = state.properties.all().find(({ ownerId, key }) => ownerId === issueId && key === findingProperty);
  return (property?.value as Outcome | undefined)?.rules ?? null;
}

test.each(Object.entries(table))('%s', async (name, expected) => {
  const site = recordedSite();
  const heard = await listen(site);
  const mark = site.host.log.mark();
  const event = recorded(name);
  await site.receive(event);
  const { invocations, restCalls, filtered } = site.host.log.since(mark);
  if (expected === notReached) {
    expect([invocations, restCalls, filtered.map(({ reason }) => reason)]).toEqual([[], [], ['expression']]);
    return;
  }
  expect(invocations).toMatchObject([{ functionKey: 'guard-event', outcome: 'ok' }]);
  expect(restCalls.every(({ as, status }) => as === 'app' && status < 300)).toBe(true);
  expect(filtered).toEqual([]);
  const { id } = event.issue as { id: string };
  expect({ restCalls: restCalls.map(({ method }) => method), told: heard, rules: rulesShown(site, id) }).toEqual(expected);
});

test('every recorded event is in the table', () => {
  expect(Object.keys(table).sort()).toEqual([...recordedNames].sort());
});
