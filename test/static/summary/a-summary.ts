import type { SummaryItem } from '../../../src/core/sprint/summary-item';
import type { ClosingEntry, KeptSummary } from '../../../static/summary/told/kept-summary';
import type { Naming } from '../../../static/summary/told/naming';
import { en } from '../../../static/words/en';
import { summary } from '../../../static/words/en/summary';
import { verdict } from '../../../static/words/en/verdict';
import { aBet, shorterWaiting } from '../../core/sprint/bets';

const names: Readonly<Record<string, string>> = { paula: 'Paula Oduya', sam: 'Sam Lindqvist' };

export const inEnglish: Naming = { words: en, summary, verdict, locale: 'en-US', timeZone: 'UTC', nameOf: (id) => names[id] ?? 'Somebody' };

type Verdict = NonNullable<SummaryItem['verdict']>;

export function aVerdict(said: Partial<Verdict> = {}): Verdict {
  return {
    answer: 'partly',
    actual: 140,
    evidence: 'The till, https://till.example/week?id=47',
    delivery: { state: 'delivered', toDos: { done: 5, total: 5 } },
    learnt: 'Commuters buy on the way in.',
    decision: 'persevere',
    lookAgainOn: null,
    askedIn: { sprintId: '4', name: 'Week 47' },
    by: 'sam',
    at: '2026-11-20T09:30:00.000Z',
    bet: aBet(),
    earlier: [],
    ...said,
  };
}

export function anItem(item: Partial<SummaryItem> = {}): SummaryItem {
  return {
    issueId: '10001',
    key: 'BAKE-1',
    summary: 'Croissants at the station',
    projectId: '10000',
    kind: 'hypothesis',
    thing: 'a cart at the station',
    value: 'commuters to have breakfast from us',
    bet: aBet(),
    verdict: aVerdict(),
    wasDue: false,
    ...item,
  };
}

const waiting = anItem({ issueId: '10002', key: 'BAKE-2', summary: 'A second queue', thing: '', value: 'less waiting', bet: shorterWaiting, verdict: null });
const tooEarly = anItem({
  issueId: '10003',
  key: 'BAKE-3',
  summary: 'A card for regulars',
  value: 'guests who bring friends',
  bet: aBet({ rate: null }),
  verdict: aVerdict({ answer: 'too-early', actual: null, evidence: '', delivery: null, learnt: '', decision: null, lookAgainOn: '2026-12-18' }),
  wasDue: true,
});

export function aClosing(entry: Partial<ClosingEntry> = {}, change: Partial<ClosingEntry['change']> = {}): ClosingEntry {
  return {
    number: 1,
    at: '2026-11-20T10:00:00.000Z',
    by: 'paula',
    sprint: { id: '4', name: 'Week 47', goal: '25 more croissants a day', startDate: '2026-11-06T08:00:00.000Z', endDate: '2026-11-20T16:00:00.000Z', boardId: '1', projectId: '10000' },
    change: {
      type: 'closed',
      participants: ['paula', 'sam'],
      busyWork: { toDos: 3, ofAll: 12 },
      counted: { achieved: 0, partly: 1, 'not-achieved': 0, 'too-early': 1, open: 1 },
      keptAs: 'k1',
      parts: 1,
      ...change,
    },
    ...entry,
  };
}

export const aSummary = (kept: Partial<KeptSummary> = {}): KeptSummary => ({ entry: aClosing(), items: [anItem(), waiting, tooEarly], hidden: 0, ...kept });
