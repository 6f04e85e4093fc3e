import { microsecondsPerItem, mostMicroseconds } from './guard/speed';
import { textItem } from './guard/text-item';
import { count, type Row } from './table';

/** Texts as they are in real backlogs: stories, terse titles, defects, chores; English and German. */
const summaries = [
  'As a commuter, I want to order my breakfast the evening before so that it is ready when my train leaves',
  'As a developer, I want to refactor the payment module so that it is easier to maintain',
  'As a user, I want the code to be covered by integration tests',
  'Login page does not load in Safari',
  'Upgrade Spring Boot to 3.2',
  '[Launcher] iOS: Add a button that repeats the last order',
  'Improve search performance for large catalogues',
  'NullPointerException in OrderServiceImpl when a voucher has expired',
  'Als Stammgast möchte ich mein übliches Frühstück mit einem Griff bestellen, damit ich den Zug nicht verpasse',
  'Unit-Tests für die Preisberechnung schreiben',
  'Figure out why nightly builds fail on Windows',
  'Getting started guide for new users',
];

const paragraph =
  'Guests who come before eight want to be served quickly. Today they wait in one line with those who sit down for breakfast, and some of them leave. ' +
  'We saw this in the tickets of the last three weeks, and when we asked them, most said that they would order ahead if it took no longer than a minute. ';

/** More than is read of it, little of it, and none. */
const descriptions = [paragraph.repeat(10), 'See the ticket of last week.', ''];

/** How long the guard takes for one item, on one core. Real items: `npm run bench:guard`. */
export function assessTime(): Row[] {
  const items = summaries.flatMap((summary) => descriptions.map((description) => textItem(summary, description)));
  return [count('the guard assesses one item', microsecondsPerItem(items), 'µs', mostMicroseconds)];
}
