import { LoadFailed } from '../shared/LoadFailed';
import { ProgressLine } from '../shared/ProgressLine';
import css from './OrderProgress.module.css';
import type { Order } from './reading/create-order';
import type { OrderState } from './reading/order-state';
import { useOrderWords, type OrderWords } from './words/order-words';

/** How far the reading is, and what is in its way. */
export function OrderProgress({ order, state }: { readonly order: Order; readonly state: OrderState }) {
  const words = useOrderWords().progress;
  const { progress, items, total, isBehind } = state;
  const read = items.length;
  if (progress.type === 'failed') {
    return <LoadFailed what={read === 0 ? words.failed : words.failedMidway} error={progress.error} onRetry={() => void order.goOn()} />;
  }
  if (progress.type === 'done') return isBehind ? <LoadFailed what={words.behind} error={null} onRetry={() => void order.lookAgain([])} /> : null;
  return (
    <div className={css.progress}>
      <ProgressLine name={words.reading} done={read} all={total !== null && total >= read ? total : null}>
        {inWords(words, state)}
      </ProgressLine>
    </div>
  );
}

function inWords(words: OrderWords['progress'], { progress, items: { length: read }, total }: OrderState): string {
  if (progress.type === 'waiting') return words.waiting(progress.seconds);
  if (progress.type === 'preparing') return words.preparing;
  return total === null || total < read ? words.read(read) : words.readOf(read, total);
}
