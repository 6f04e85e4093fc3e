import { similarBets, type Draft } from '../../../src/core/outcome/similar-bets';
import type { PastBet } from '../../../src/core/outcome/past-bet';
import { aBet } from './a-bet';

const aDraft = (said: Partial<Draft>): Draft => ({ thing: '', value: '', beneficiary: '', measureName: null, ...said });

function written(issueId: string, thing: string, value: string, said: Partial<PastBet['hypothesis']> & { answer?: 'achieved' | 'not-achieved' } = {}): PastBet {
  const { answer = 'achieved', ...more } = said;
  const bet = aBet({ issueId, answer });
  return { ...bet, hypothesis: { ...bet.hypothesis, beneficiary: '', thing, value, ...more } };
}

const unlike = [
  written('90', 'baking rye bread at night', 'regulars buy on weekdays'),
  written('91', 'painting the shop front', 'passers-by notice us'),
  written('92', 'printing recipe cards', 'families come back'),
];

describe('similar bets', () => {
  it('are those for the same beneficiary, and say how many of them came in', () => {
    const past = [
      written('1', 'a stand at the station', 'more breakfasts', { beneficiary: 'Commuters' }),
      written('2', 'paying by phone', 'shorter queues', { beneficiary: 'commuters', answer: 'not-achieved' }),
      ...unlike,
    ];
    const similar = similarBets(aDraft({ beneficiary: 'commuters ' }), past, 5);
    expect(similar).toMatchObject({ hits: 1, count: 2 });
    expect(similar.bets[0]?.why).toEqual([{ like: 'beneficiary', beneficiary: 'Commuters' }]);
  });

  it('are those with the same measure', () => {
    expect(similarBets(aDraft({ measureName: 'Customers' }), [aBet({ issueId: '1' }), ...unlike.map((bet) => ({ ...bet, verdict: null }))], 5)).toMatchObject({
      count: 1,
      bets: [{ why: [{ like: 'measure', name: 'customers' }] }],
    });
  });

  it('are those that share rare words, whatever their endings, and quote them', () => {
    const past = [written('1', 'selling croissants from a tricycle', 'students discover us'), ...unlike];
    const [first] = similarBets(aDraft({ thing: 'a second tricycle', value: 'more students' }), past, 5).bets;
    expect(first?.bet.issueId).toBe('1');
    expect(first?.why).toEqual([{ like: 'words', words: ['tricycle', 'students'] }]);
  });

  it('are none where only words are shared that every bet uses', () => {
    const past = ['1', '2', '3', '4'].map((id) => written(id, `baking kind ${id}`, 'customers buy'));
    expect(similarBets(aDraft({ thing: 'baking', value: 'customers buy' }), past, 5).count).toBe(0);
  });

  it('are settled ones: what nobody answered teaches nothing yet', () => {
    const open = { ...written('1', 'a stand at the station', 'more breakfasts', { beneficiary: 'commuters' }), verdict: null };
    expect(similarBets(aDraft({ beneficiary: 'commuters' }), [open, ...unlike], 5).count).toBe(0);
  });

  it('shows the most alike, and counts them all', () => {
    const past = ['1', '2', '3'].map((id) => written(id, `idea ${id}`, 'something', { beneficiary: 'commuters' }));
    const similar = similarBets(aDraft({ beneficiary: 'commuters' }), past, 2);
    expect(similar.bets).toHaveLength(2);
    expect(similar.count).toBe(3);
  });
});
