import { lazy, Suspense, useState } from 'react';
import { SkeletonLines } from '../shared/SkeletonLines';
import { TabBar } from '../shared/TabBar';
import { useWords } from '../words/words';
import { BacklogCheck } from './BacklogCheck';
import type { BegunCheck } from './begin-check';

/** The order by value, which is read when somebody asks for it. */
const orderIn = (language: string) =>
  lazy(async () => {
    const [{ beginOrder }, { OrderByValue }, { loadOrderWords, OrderWordsContext }] = await Promise.all([
      import('../order/begin-order'),
      import('../order/OrderByValue'),
      import('../order/words/order-words'),
    ]);
    const [words, begun] = await Promise.all([loadOrderWords(language), beginOrder()]);
    return {
      default: () => (
        <OrderWordsContext.Provider value={words}>
          <OrderByValue {...begun} />
        </OrderWordsContext.Provider>
      ),
    };
  });

/** The check of a backlog, and from there the order that its hypotheses would have by value. */
export function CheckDialog(begun: BegunCheck) {
  const { language, check: words } = useWords();
  const [shown, setShown] = useState<'check' | 'order'>('check');
  const [Order, setOrder] = useState<ReturnType<typeof orderIn> | null>(null);
  const show = (tab: typeof shown) => {
    setShown(tab);
    if (tab === 'order' && Order === null) setOrder(orderIn(language));
  };
  return (
    <>
      <TabBar
        name={words.tabs.name}
        tabs={[
          ['check', words.tabs.check],
          ['order', words.tabs.order],
        ]}
        shown={shown}
        onShow={show}
      />
      <div hidden={shown !== 'check'}>
        <BacklogCheck {...begun} />
      </div>
      {Order !== null && (
        <div hidden={shown !== 'order'}>
          <Suspense fallback={<SkeletonLines lines={[['12rem', '48px'], ['100%', '56px'], ['100%', '56px']]} />}>
            <Order />
          </Suspense>
        </div>
      )}
    </>
  );
}
