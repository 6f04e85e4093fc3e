import { view } from '@forge/bridge';
import { jira } from '../api/jira';
import { browserPace, wait } from '../check/browser-pace';
import { readPlace } from '../check/reading/place';
import { createApplying, type ApplyingRanks } from './applying/create-applying';
import { createOrder, type Order } from './reading/create-order';

export interface BegunOrder {
  readonly order: Order;
  readonly applying: ApplyingRanks;
  readonly projectId: string;
}

/** Starts to read what the page orders. */
export async function beginOrder(): Promise<BegunOrder> {
  const place = readPlace(await view.getContext(), new Date());
  // The first question about time zones has the browser load all that it knows of languages.
  await browserPace.giveWay();
  const order = createOrder({ request: jira, place, wait, pace: browserPace });
  const applying = createApplying({ request: jira, wait, ranks: order.ranks, onRanked: order.ranked });
  void order.goOn();
  return { order, applying, projectId: place.projectId };
}
