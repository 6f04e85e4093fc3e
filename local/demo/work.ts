import type { Item } from './story-line';

/** What was done in the three sprints before. */
const done: readonly Item[] = [
  { as: 'overnight', summary: 'Laminate on the evening before, bake from the fridge', under: 'fast', status: 'done', was: [1], points: 5, who: 'devi', createdOn: -52 },
  { summary: 'Bake a test tray and taste it against the old one', under: 'fast', type: 'task', status: 'done', was: [1], points: 1, who: 'sam', createdOn: -52 },
  { summary: 'Count the people who leave the queue, one week', under: 'fast', type: 'task', status: 'done', was: [1], points: 2, who: 'sam', createdOn: -52, text: ['Every morning from 7:00 to 8:00, with a clicker at the door. 61 in the first week.'] },
  { summary: 'Put the ready croissants next to the till', under: 'fast', status: 'done', was: [1, 2], points: 2, who: 'devi', createdOn: -45 },
  { summary: 'Overnight dough dries out at the edges', under: 'fast', type: 'bug', status: 'done', was: [2], points: 1, who: 'devi', createdOn: -34 },
  { summary: 'Ask the station for a place on the forecourt', under: 'station', type: 'task', status: 'done', was: [1], points: 2, who: 'paula', createdOn: -50 },
  { summary: 'Borrow the market cart for three weeks', under: 'station', type: 'task', status: 'done', was: [2], points: 1, who: 'sam', createdOn: -38 },
  { as: 'first-week', summary: 'Sell from the cart for one week, cash only', under: 'station', status: 'done', was: [3], points: 8, who: 'devi', createdOn: -24, text: ['Two trays a day, no coffee yet. We want to see whether anybody stops at all.'] },
  { summary: 'Cart brakes do not hold on the slope', under: 'station', type: 'bug', status: 'done', was: [3], points: 1, who: 'sam', createdOn: -14 },
  { summary: 'Leave out rye on two weekdays', under: 'bread', status: 'done', was: [2], points: 3, who: 'devi', createdOn: -37 },
  { summary: 'Tell the rye regulars which days it is there', under: 'bread', type: 'task', status: 'done', was: [2], points: 1, who: 'paula', createdOn: -36 },
  { summary: 'Measure how much power the bakehouse can take', under: 'oven', type: 'task', status: 'done', was: [3], points: 2, who: 'sam', createdOn: -22, text: ['The electrician says 27 kW more, if the old proofer goes.'] },
  { summary: 'Pay the flour bill from September', type: 'task', status: 'done', was: [3], who: 'paula', createdOn: -17 },
];

/** The sprint that is running. */
const now: readonly Item[] = [
  {
    as: 'coffee',
    summary: 'Filter coffee with the croissant, one price for both',
    under: 'station',
    status: 'inProgress',
    sprint: 'active',
    points: 5,
    who: 'devi',
    createdOn: -11,
    text: ['A croissant with a coffee for 4.20. Whoever only wants one of them pays what they pay today.'],
    comments: [{ by: 'sam', day: -2, text: 'The thermos holds heat for two hours. We open at 6:15, so from 8:15 on it is lukewarm.' }],
  },
  { type: 'subtask', summary: 'Buy two thermos jugs', under: 'coffee', status: 'done', who: 'sam', createdOn: -5 },
  { type: 'subtask', summary: 'Paint the price on the board', under: 'coffee', who: 'sam', createdOn: -5 },
  { type: 'subtask', summary: 'Try three blends in the morning', under: 'coffee', status: 'inProgress', who: 'devi', createdOn: -4 },
  { summary: 'Take cards at the cart', under: 'station', status: 'inProgress', sprint: 'active', points: 3, who: 'sam', createdOn: -16, text: ['One in three asked for it in the first week and left when it was cash only.'] },
  { summary: 'Buy flour', under: 'station', type: 'task', status: 'done', sprint: 'active', who: 'sam', labels: ['shopping'], createdOn: -5 },
  { summary: 'Buy sugar', under: 'station', type: 'task', sprint: 'active', who: 'sam', labels: ['shopping'], createdOn: -5 },
  { summary: 'Bake the second tray for the cart at 5:40', under: 'station', sprint: 'active', points: 3, createdOn: -11 },
  { as: 'no-rye', summary: 'No rye on weekdays, croissants until ten', under: 'bread', status: 'inProgress', sprint: 'active', points: 5, who: 'devi', was: [3], createdOn: -20 },
  { summary: 'Count what is left over at closing time', under: 'bread', type: 'task', sprint: 'active', points: 1, who: 'sam', createdOn: -8 },
  { summary: 'Croissants stick to the old trays', type: 'bug', under: 'bread', status: 'done', sprint: 'active', points: 1, who: 'devi', createdOn: -6 },
  { summary: 'Get three offers for a deck oven', under: 'oven', type: 'task', status: 'inProgress', sprint: 'active', points: 2, who: 'devi', due: 6, createdOn: -10 },
];

/** What Paula has in mind for the sprint after. */
const next: readonly Item[] = [
  { summary: 'A stamp on the cup, the tenth croissant is free', under: 'station', sprint: 'next', points: 3, createdOn: -7 },
  { summary: 'A second person at the cart on Mondays', under: 'station', sprint: 'next', points: 2, createdOn: -6 },
  { summary: 'Move the proofer out of the bakehouse', under: 'oven', type: 'task', sprint: 'next', points: 3, who: 'sam', createdOn: -6 },
  { summary: 'A tasting at the climbing hall on a Thursday', under: 'friends', sprint: 'next', points: 3, createdOn: -6, text: ['Forty croissants, cut in halves, and a card with our address. Devi climbs there anyway.'] },
];

/** The backlog below: some of it trades in value, and some of it went shopping. */
const later: readonly Item[] = [
  { summary: 'Croissants in the climbing hall café, on commission', under: 'friends', points: 5, createdOn: -25 },
  { summary: 'As a cook, I want to buy flour so that I can cook', createdOn: -23, from: 'devi', labels: ['shopping'] },
  { summary: 'A price for pre-orders of ten and more', under: 'ahead', points: 2, createdOn: -21 },
  { summary: 'A form to order until eight in the evening', under: 'ahead', points: 8, createdOn: -21, text: ['Name, how many, when. No payment, we know them all.'] },
  { summary: 'As a cook, I want to buy sugar, so that I can cook croissants', createdOn: -20, from: 'devi', labels: ['shopping'] },
  { summary: 'A croissant that has rested for three days', under: 'perfect', points: 8, createdOn: -40 },
  { summary: 'Ask twenty regulars what they would pay for it', under: 'perfect', type: 'task', points: 2, createdOn: -40 },
  { summary: 'Deck oven for sixty croissants at a time', under: 'oven', points: 13, createdOn: -46 },
  { summary: 'Go shopping', type: 'task', createdOn: -15, from: 'sam' },
  { summary: 'Half portions for children', points: 2, createdOn: -28 },
  { summary: 'Clean the flour store', type: 'task', createdOn: -18, from: 'sam' },
  { summary: 'The shop door squeaks', type: 'bug', createdOn: -33, from: 'stella' },
  { summary: 'Bread from yesterday at half price after five', points: 3, createdOn: -27, text: ['We throw away eleven loaves a day. Half of something is more than all of nothing.'] },
];

export const work: readonly Item[] = [...done, ...now, ...next, ...later];
