import { fileName } from '../../../static/summary/export/file-name';
import { markdownOf } from '../../../static/summary/export/markdown';
import { markdownLine, markdownText } from '../../../static/summary/export/markdown-text';
import { tellSummary } from '../../../static/summary/told/tell-summary';
import { tellTrace } from '../../../static/summary/told/tell-trace';
import { aClosing, anItem, aSummary, aVerdict, inEnglish } from './a-summary';

const siteUrl = 'https://bakery.atlassian.net';
const written = (kept = aSummary(), log = [kept.entry]) => markdownOf(tellSummary(kept, inEnglish), tellTrace(log, inEnglish), { ...inEnglish, siteUrl });

describe('The summary as Markdown', () => {
  it('tells what was bet, what came of it, what was learnt and decided, and what comes back', () => {
    expect(written()).toBe(`# Review of Week 47

Nov 6, 2026 to Nov 20, 2026 · Closed by Paula Oduya, November 20, 2026 at 10:00 AM

**The goal was:** 25 more croissants a day

**0 of 1 bet came in** (1 partly, 1 too early to tell, and 1 unanswered)

**In Euros per year**

- Expected 9,000 €, came 7,200 € (1 bet with a number)
- Still open: 4,500 € (1 bet)

## What we bet and what came of it

### Commuters to have breakfast from us

**Partly** · [BAKE-1](https://bakery.atlassian.net/browse/BAKE-1) Croissants at the station

By doing a cart at the station

- Expected: Croissants, from 120 to 145 croissants per day, between 130 and 160
- Came: 140 croissants per day
- In the currency: expected 9,000 €, came 7,200 €
- How we know: The till, https://till.example/week?id=47
- Delivery: Delivered, 5 of 5 to-dos done
- Learnt: Commuters buy on the way in.
- Decided: Persevere
- Answered by: Sam Lindqvist, November 20, 2026 at 9:30 AM

### Guests who bring friends

**Too early to tell** · [BAKE-3](https://bakery.atlassian.net/browse/BAKE-3) A card for regulars · from an earlier sprint

By doing a cart at the station

- Expected: Croissants, from 120 to 145 croissants per day, between 130 and 160
- Comes back on: Dec 18, 2026
- Answered by: Sam Lindqvist, November 20, 2026 at 9:30 AM

## Unanswered

Delivered or not: nobody has said yet whether the value came.

### Less waiting

**Unanswered** · [BAKE-2](https://bakery.atlassian.net/browse/BAKE-2) A second queue

- Expected: Waiting at the counter, from 9 to 6 minutes
- In the currency: expected 4,500 €

## What comes back

- Dec 18, 2026: Guests who bring friends ([BAKE-3](https://bakery.atlassian.net/browse/BAKE-3))

## Busy work

3 of 12 to-dos (25%) served no hypothesis.

## Who took part

Paula Oduya and Sam Lindqvist

## Closings and reopenings

- Closed by Paula Oduya, November 20, 2026 at 10:00 AM
`);
  });

  it('keeps its form whatever somebody typed', () => {
    const learnt = '# not a heading\n- not a list\n1. nor this\n[not a link](javascript:x) <b>bold</b> | a_b*c*';
    expect(written(aSummary({ items: [anItem({ value: '# value\n## two', verdict: aVerdict({ learnt }) })] }))).toContain(
      [
        '- Learnt: \\# not a heading  ',
        '  \\- not a list  ',
        '  1\\. nor this  ',
        '  \\[not a link\\](javascript:x) \\<b\\>bold\\</b\\> \\| a\\_b\\*c\\*',
      ].join('\n'),
    );
    expect(markdownLine('# value\n## two')).toBe('\\# value \\#\\# two');
    expect(markdownText('+ one\r\n= two')).toBe('\\+ one  \n\\= two');
  });

  it('leaves a trace of what was opened again, with its reason', () => {
    const reopened = { ...aClosing(), number: 2, at: '2026-11-21T08:00:00.000Z', by: 'sam', change: { type: 'reopened' as const, reason: 'A number was wrong' } };
    expect(written(aSummary(), [reopened, aClosing()] as never)).toContain('- Closed by Paula Oduya, November 20, 2026 at 10:00 AM\n- Opened again by Sam Lindqvist, November 21, 2026 at 8:00 AM: A number was wrong\n');
  });

  it('says of a sprint without hypotheses that nothing was bet', () => {
    const entry = aClosing({}, { counted: { achieved: 0, partly: 0, 'not-achieved': 0, 'too-early': 0, open: 0 }, busyWork: null, participants: [] });
    const said = written(aSummary({ entry, items: [], hidden: 2 }));
    expect(said).toContain('**This sprint served no hypothesis, so nothing was bet.**');
    expect(said).toContain('2 hypotheses that you may not see');
    expect(said).toContain('## Who took part\n\nNobody is named.');
    expect(said).not.toContain('Busy work');
  });
});

describe('The name of a file', () => {
  it.each([
    ['Review of Week 47', 'Review of Week 47'],
    ['Review of 11/12: "go"?', 'Review of 11 12 go'],
    ['..', 'review'],
    ['Sprint 1. ', 'Sprint 1'],
  ])('is one that every system takes: %s', (wanted, name) => {
    expect(fileName(wanted)).toBe(name);
  });
});
