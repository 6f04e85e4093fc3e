import type { PlaceChange } from '../../../src/core/currency/order/compare-orders';
import { EpicName } from '../../facts/EpicName';
import { useDesk } from '../section/desk';
import type { CurrencyWords } from '../section/use-currency-words';
import css from './EffectPreview.module.css';
import type { EffectState } from './use-effect-of';

/** As many as one takes in at a glance. */
const examples = 3;

/** Which places in the order a change would move, before it is saved. */
export function EffectPreview({ state }: { readonly state: EffectState }) {
  const { words } = useDesk();
  const { effect: said } = words;
  return (
    <div className={css.effect} role="status" aria-label={said.title}>
      <p className={css.title}>{said.title}</p>
      {state.type === 'reading' && <p>{said.reading(state.reading.read, state.reading.total)}</p>}
      {state.type === 'failed' && <p>{said.failed}</p>}
      {state.type === 'known' && <Known state={state} />}
    </div>
  );
}

function Known({ state: { effect, issues } }: { readonly state: Extract<EffectState, { type: 'known' }> }) {
  const { words } = useDesk();
  const { effect: said } = words;
  const { placed, apart } = effect.after.order;
  const all = placed.length + apart.length;
  const moved = effect.places.filter(({ isMove }) => isMove);
  if (moved.length === 0) return <p>{said.none(all)}</p>;
  return (
    <>
      <p>{(moved.length > examples ? said.movesSome : said.moves)(moved.length, all)}</p>
      <ul className={css.list}>
        {moved.slice(0, examples).map((change) => (
          <li key={change.id}>
            <EpicName epic={issues.get(change.id)} /> {placeSaid(change, said)}
          </li>
        ))}
      </ul>
    </>
  );
}

function placeSaid({ from, to }: PlaceChange, said: CurrencyWords['effect']): string {
  if (from !== null && to !== null) return said.from(from, to);
  if (to !== null) return said.enters(to);
  return from === null ? '' : said.leaves(from);
}
