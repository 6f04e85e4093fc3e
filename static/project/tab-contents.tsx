import type { ReactNode } from 'react';
import type { BegunLearning } from '../learn/begin-learning';
import { nextTask } from '../session/next-task';
import type { PageHistory } from './page-history';

interface TabProps {
  /** A tab may have places of its own in it. */
  readonly history: PageHistory;
}

type Content = Promise<{ readonly default: (props: TabProps) => ReactNode }>;

/** What each tab shows: its code is fetched and its reading begun together, once, when somebody opens it. */
export const tabContents = {
  check: once(async () => {
    const [{ beginCheck }, { BacklogCheck }] = await inTurn(() => import('../check/begin-check'), () => import('../check/BacklogCheck'));
    const begun = await beginCheck();
    return { default: () => <BacklogCheck {...begun} /> };
  }),
  order: once(async () => {
    const [{ beginOrder }, { OrderByValue }] = await inTurn(() => import('../order/begin-order'), () => import('../order/OrderByValue'));
    const begun = await beginOrder();
    return { default: () => <OrderByValue {...begun} /> };
  }),
  sprints: once(async () => {
    const [{ beginSprints }, { SprintsTab }] = await inTurn(() => import('../sprints/begin-sprints'), () => import('../sprints/SprintsTab'));
    const begun = await beginSprints();
    return { default: ({ history }: TabProps) => <SprintsTab {...begun} history={history} /> };
  }),
  outcomes: learning(async () => (await import('../learn/outcomes/Outcomes')).Outcomes),
  library: learning(async () => (await import('../learn/library/Library')).Library),
  symptoms: learning(async () => (await import('../learn/symptoms/Symptoms')).Symptoms),
};

/** All of these show what came of the bets. */
function learning(load: () => Promise<(begun: BegunLearning) => ReactNode>): () => Content {
  return once(async () => {
    const [{ beginLearning }, Shown] = await inTurn(() => import('../learn/begin-learning'), load);
    const begun = await beginLearning();
    return { default: () => <Shown {...begun} /> };
  });
}

/** Fetches both, but gives the browser time between them: a dozen files that are asked for at once make one long task. */
async function inTurn<First, Second>(first: () => Promise<First>, second: () => Promise<Second>): Promise<[First, Second]> {
  const begun = first();
  await nextTask();
  return Promise.all([begun, second()]);
}

function once(begin: () => Content): () => Content {
  let begun: Content | undefined;
  return () => (begun ??= begin());
}
