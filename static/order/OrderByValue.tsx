import Heading from '@atlaskit/heading';
import { useDeferredValue, useEffect } from 'react';
import { onHypothesisSaved } from '../api/announcements';
import { Screen } from '../shared/Screen';
import { SkeletonLines } from '../shared/SkeletonLines';
import { useStore } from '../shared/use-store';
import type { BegunOrder } from './begin-order';
import css from './OrderByValue.module.css';
import { Ordering } from './Ordering';
import { OrderProgress } from './OrderProgress';
import type { Order } from './reading/create-order';
import { useOrderWords } from './words/order-words';

/** The hypotheses of a project in the order of their worth, beside today's. */
export function OrderByValue({ order, applying, projectId }: BegunOrder) {
  const words = useOrderWords();
  const state = useStore(order);
  // A page that comes in must not keep anybody from typing or scrolling.
  const shown = useDeferredValue(state);
  useSavedHypotheses(order);
  const isRead = shown.progress.type === 'done';
  const isLoading = state.progress.type !== 'done' && state.progress.type !== 'failed';
  return (
    <Screen title={words.title}>
      <div className={css.order}>
        <OrderProgress order={order} state={state} />
        {isRead && shown.items.length > 0 && <Ordering order={order} applying={applying} state={shown} projectId={projectId} />}
        {isRead && shown.items.length === 0 && (
          <section className={css.empty} aria-label={words.empty.title}>
            <Heading size="medium" as="h2">
              {words.empty.title}
            </Heading>
            <p className={css.subtle}>{words.empty.hint}</p>
          </section>
        )}
        {isLoading && <SkeletonLines lines={[['16rem', '32px'], ['100%', '56px'], ['100%', '56px'], ['100%', '56px']]} />}
      </div>
    </Screen>
  );
}

/** Looks again at an item whose hypothesis somebody has just saved in a dialog of ours. */
function useSavedHypotheses(order: Order): void {
  useEffect(
    () =>
      onHypothesisSaved((issueId) => {
        const { items, elsewhere } = order.state();
        if ([...items, ...elsewhere].some(({ id }) => id === issueId)) void order.lookAgain([issueId]);
      }),
    [order],
  );
}
