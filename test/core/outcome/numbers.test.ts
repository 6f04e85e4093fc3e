import { rangeCoverage } from '../../../src/core/outcome/range-coverage';
import { typicalEstimate } from '../../../src/core/outcome/typical-estimate';
import { aBet } from './a-bet';

describe('the range that was expected', () => {
  it('tells what fell within it, ends included, and on which side the rest lies', () => {
    const bets = [
      aBet({ issueId: '1', actual: 110 }),
      aBet({ issueId: '2', actual: 130 }),
      aBet({ issueId: '3', actual: 109 }),
      aBet({ issueId: '4', actual: 131 }),
    ];
    expect(rangeCoverage(bets)).toEqual({ within: ['1', '2'], worse: ['3'], better: ['4'], share: 0.5 });
  });

  it('knows that fewer is better where a measure counts downwards, and that the low end is then the larger number', () => {
    const minutes = { direction: 'down', expectation: { baseline: 12, low: 9, likely: 8, high: 7 } } as const;
    expect(rangeCoverage([aBet({ issueId: '1', actual: 6, ...minutes }), aBet({ issueId: '2', actual: 11, ...minutes })])).toMatchObject({
      better: ['1'],
      worse: ['2'],
    });
  });

  it('counts nothing without both ends and an actual number', () => {
    expect(rangeCoverage([aBet(), aBet({ actual: 120, expectation: { low: null } }), aBet({ answer: null })])).toMatchObject({ share: null });
  });
});

describe('the typical estimate', () => {
  it('is the median of how much of the expected change came', () => {
    // By hand: (110−100)÷20 = 0.5; (120−100)÷20 = 1; (90−100)÷20 = −0.5. The middle one is 0.5.
    const bets = [aBet({ issueId: '1', actual: 110 }), aBet({ issueId: '2', actual: 120 }), aBet({ issueId: '3', answer: 'not-achieved', actual: 90 })];
    expect(typicalEstimate(bets)).toEqual({
      medianShare: 0.5,
      bets: [
        { issueId: '1', share: 0.5 },
        { issueId: '2', share: 1 },
        { issueId: '3', share: -0.5 },
      ],
    });
  });

  it('lies between the two in the middle of an even number', () => {
    expect(typicalEstimate([aBet({ actual: 110 }), aBet({ actual: 120 })])?.medianShare).toBe(0.75);
  });

  it('works the same for what should fall', () => {
    expect(typicalEstimate([aBet({ direction: 'down', actual: 10, expectation: { baseline: 12, likely: 8 } })])?.medianShare).toBe(0.5);
  });

  it('leaves out bets that expected no change', () => {
    expect(typicalEstimate([aBet({ actual: 110, expectation: { likely: 100 } })])).toBeNull();
  });
});
