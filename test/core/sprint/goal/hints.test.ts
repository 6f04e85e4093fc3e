import { hintFor } from '../../../../src/core/sprint/goal/hints';
import { listsDeeds } from '../../../../src/core/sprint/goal/hints/lists-deeds';
import { listsKeys } from '../../../../src/core/sprint/goal/hints/lists-keys';

const read = (goal: string) => ({ goal, projectKeys: ['BAKE', 'SHOP'] });

describe('A goal that lists keys', () => {
  it.each([
    ['BAKE-12, BAKE-14 and SHOP-3', ['BAKE-12', 'BAKE-14', 'SHOP-3']],
    ['Finish bake-12', ['bake-12']],
    ['BAKE-12 und BAKE-12 fertig machen', ['BAKE-12']],
  ])('is noticed: %s', (goal, words) => {
    expect(listsKeys(read(goal))).toEqual(words);
  });

  it.each(['Ready for ISO-9001', 'UTF-8 in all menus', '25 more croissants a day', 'Weniger CO-2 je Brot', 'XBAKE-12', 'BAKE-12a', ''])('is not seen in: %s', (goal) => {
    expect(listsKeys(read(goal))).toEqual([]);
  });
});

describe('A goal that lists deeds', () => {
  it.each([
    ['Finish the checkout and deploy to production', ['Finish the checkout', 'deploy to production']],
    ['Implement card payment', ['Implement card payment']],
    ['25 more croissants a day; migrate the oven control', ['migrate the oven control']],
    ['- Refactor the till\n- Add a second queue', ['Refactor the till', 'Add a second queue']],
    ['The new oven is live', ['The new oven is live']],
    ['1. Set up the test environment', ['Set up the test environment']],
    ['Kartenzahlung implementieren', ['Kartenzahlung implementieren']],
    ['Neuen Ofen installieren und Kasse aufräumen', ['Neuen Ofen installieren', 'Kasse aufräumen']],
    ['Fehler in der Kasse beheben', ['Fehler in der Kasse beheben']],
    ['Die Vorbestellung ist fertig', ['Die Vorbestellung ist fertig']],
  ])('is noticed: %s', (goal, words) => {
    expect(listsDeeds(read(goal))).toEqual(words);
  });

  it.each([
    '25 more croissants a day for commuters; 3 minutes less waiting at the counter',
    'Commuters get breakfast before their train leaves',
    'Make breakfast faster for commuters',
    'Fix the queue so that nobody misses the train',
    'Build trust: 20 % of guests come back',
    'Guests come back, and bring friends',
    '25 Croissants mehr pro Tag für Pendler; 3 Minuten weniger Wartezeit an der Theke',
    'Pendler haben ihr Frühstück, bevor der Zug fährt',
    'Die Schlange verkürzen, damit niemand den Zug verpasst',
    'Zufriedenere Stammgäste',
    '',
  ])('is not seen in: %s', (goal) => {
    expect(listsDeeds(read(goal))).toEqual([]);
  });

  it('is quoted three times at most', () => {
    expect(listsDeeds(read('Fix the till; fix the door; fix the oven; fix the roof'))).toHaveLength(3);
  });
});

describe('The hint about a goal', () => {
  it('is one, and about the keys where there are keys and deeds', () => {
    expect(hintFor(read('Finish BAKE-12 and deploy to production'))?.hint).toBe('lists-keys');
  });

  it('is about the deeds where there are no keys', () => {
    expect(hintFor(read('Deploy to production'))).toEqual({ hint: 'lists-deeds', words: ['Deploy to production'] });
  });

  it('is none for a value, and none for a goal that nobody wrote yet', () => {
    expect(hintFor(read('25 more croissants a day for commuters'))).toBeNull();
    expect(hintFor(read(''))).toBeNull();
  });
});
