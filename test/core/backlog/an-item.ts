import { defaultGuardSettings, type GuardSettings } from '../../../src/core/backlog/guard-settings';
import type { Item, ItemType, KnownHypothesis } from '../../../src/core/backlog/item';
import type { Hypothesis } from '../../../src/core/hypothesis/hypothesis';
import type { Revision } from '../../../src/core/hypothesis/revision';
import { assessItem } from '../../../src/core/backlog/assess-item';
import { aHypothesis, aRevision } from '../hypothesis/a-hypothesis';

export const today = '2026-11-22';

export const epic: ItemType = { id: '10000', name: 'Epic', hierarchyLevel: 1, madeAsTask: false };
export const story: ItemType = { id: '10001', name: 'Story', hierarchyLevel: 0, madeAsTask: false };
export const task: ItemType = { id: '10002', name: 'Task', hierarchyLevel: 0, madeAsTask: true };
export const subtask: ItemType = { id: '10003', name: 'Sub-task', hierarchyLevel: -1, madeAsTask: false };

/** An item of the product backlog of which nothing else is known. */
const anItem = (said: Partial<Item> = {}): Item => ({
  summary: 'Sell croissants to commuters',
  description: '',
  type: story,
  inSprint: false,
  statusCategory: 'new',
  hypothesis: { state: 'unknown' },
  hypothesisAbove: { state: 'unknown' },
  verdict: 'unknown',
  exemptions: [],
  ...said,
});

export const written = (said: Partial<Hypothesis> = {}, revision: Partial<Revision> = {}): KnownHypothesis => ({
  state: 'written',
  revision: aRevision({ hypothesis: aHypothesis(said), ...revision }),
});

/** What the guard says of an item in a project with these settings. */
export const assess = (item: Partial<Item>, settings: Partial<GuardSettings> = {}) =>
  assessItem(anItem(item), { ...defaultGuardSettings, ...settings }, today);

/** The names of the rules that found something. */
export const found = (item: Partial<Item>, settings: Partial<GuardSettings> = {}) =>
  assess(item, settings).findings.map(({ rule }) => rule);
