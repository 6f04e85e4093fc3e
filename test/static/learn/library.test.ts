import { createLibrary, noFilter, type LibraryFilter } from '../../../static/learn/library/find-in-library';
import { namesIn } from '../../../static/learn/library/names-in';
import { guestsBet } from '../../core/hypothesis/a-verdict';
import { aReadBet } from './a-read-bet';

const minutes = guestsBet({ measure: { id: null, name: 'Minutes in the queue', unit: 'minutes', direction: 'down' } });

const bets = [
  aReadBet('1', { verdict: { at: '2026-01-05T09:00:00.000Z', learnt: 'Commuters come before seven.' } }),
  aReadBet('2', { thing: 'paying by phone', beneficiary: 'students', verdict: { at: '2026-03-05T09:00:00.000Z', answer: 'not-achieved', decision: 'stop', bet: minutes } }),
  aReadBet('3', { thing: 'a stand for commuters', beneficiary: 'Students', verdict: { at: '2026-02-05T09:00:00.000Z', answer: 'partly', decision: 'pivot', bet: guestsBet({ measure: null }) } }),
];

const found = (filter: Partial<LibraryFilter>) => createLibrary(bets)({ ...noFilter, ...filter }).map(({ issueId }) => issueId);

describe('the library', () => {
  it('shows the newest answer first', () => {
    expect(found({})).toEqual(['2', '3', '1']);
    expect(found({ text: '  ' })).toEqual(['2', '3', '1']);
  });

  it('finds beginnings of words, all of them, and what was learnt first', () => {
    expect(found({ text: 'commut' })).toEqual(['1', '3']);
    expect(found({ text: 'stand commut' })).toEqual(['3']);
    expect(found({ text: 'commuters pyjamas' })).toEqual([]);
  });

  it('finds what was learnt when it was asked before', () => {
    const earlier = [{ answer: 'too-early', actual: null, decision: null, learnt: 'Holidays empty the town.', askedIn: null, by: 'sam', at: '2026-01-01T09:00:00.000Z', revision: 2 }] as const;
    const again = createLibrary([...bets, aReadBet('4', { verdict: { earlier: [...earlier] } })]);
    expect(again({ ...noFilter, text: 'holidays' }).map(({ issueId }) => issueId)).toEqual(['4']);
  });

  it('forgives a slip of the pen in a long word', () => {
    expect(found({ text: 'comuters' })).toContain('1');
  });

  it('finds an issue by its key', () => {
    expect(found({ text: 'BAKE-2' })).toContain('2');
  });

  it.each<readonly [string, Partial<LibraryFilter>, readonly string[]]>([
    ['answer', { answer: 'partly' }, ['3']],
    ['decision', { decision: 'stop' }, ['2']],
    ['measure', { measure: 'minutes in the queue' }, ['2']],
    ['beneficiary, however it is written', { beneficiary: 'students' }, ['2', '3']],
    ['all of them together', { beneficiary: 'students', answer: 'not-achieved', text: 'phone' }, ['2']],
  ])('narrows by %s', (_what, filter, ids) => {
    expect(found(filter)).toEqual(ids);
  });
});

describe('the names to choose from', () => {
  it('are each there once, in the order of the language', () => {
    expect(namesIn(['Zebras', 'Ärzte', 'ärzte ', 'Bäcker', ''], 'de').map(({ value }) => value)).toEqual(['ärzte', 'bäcker', 'zebras']);
  });
});
