import { useState } from 'react';
import { amountOf } from '../../../src/core/currency/amount';
import { CurrencySchema, type Currency } from '../../../src/core/currency/currency';
import type { CurrencyChange } from '../../../src/core/currency/currency-change';
import { formatAmount } from '../../format/amounts';
import { troubleInWords } from '../../fields/trouble-in-words';
import { OneOfFew } from '../../fields/OneOfFew';
import { useSession } from '../../session/session';
import { useWords } from '../../words/words';
import { EffectPreview } from '../effect/EffectPreview';
import { useEffectOf } from '../effect/use-effect-of';
import { Decimals } from '../form/Decimals';
import { EditForm } from '../form/EditForm';
import formCss from '../form/EditForm.module.css';
import { Line } from '../form/Line';
import { currencyTroubles, type CurrencyTroubles } from './currency-troubles';
import { useDesk } from './desk';

const fresh: Currency = { name: '', symbol: '', symbolPlace: 'after', decimals: 0 };

const example = amountOf({ digits: 12_345_678n, decimals: 4 });

/** Name, symbol and format of the currency, with a live example. Renamed, it is asked whether it is still the same. */
export function CurrencyForm() {
  const words = useWords();
  const { locale } = useSession();
  const { projectId, version, content, words: said, save } = useDesk();
  const [from] = useState({ version, currency: content.currency });
  const [typed, type] = useState<Currency>(from.currency ?? fresh);
  const symbol = typed.symbol.trim();
  const [rates, chooseRates] = useState<'keep' | 'clear' | null>(null);
  const [troubles, setTroubles] = useState<CurrencyTroubles>({});
  const isRenamed = from.currency !== null && (typed.name.trim() !== from.currency.name || typed.symbol.trim() !== from.currency.symbol);
  const asks = isRenamed && content.measures.some(({ rate }) => rate !== null);
  const parsed = CurrencySchema.try(typed);
  const changes: readonly CurrencyChange[] = parsed.ok ? [{ type: 'set-currency', currency: parsed.value, rates: asks ? (rates ?? 'keep') : 'keep' }] : [];
  const effect = useEffectOf(projectId, content, changes);
  const set = (change: Partial<Currency>) => {
    type({ ...typed, ...change });
    setTroubles({});
  };
  const onSave = () => {
    const found = currencyTroubles(typed, asks && rates === null);
    setTroubles(found);
    if (Object.keys(found).length === 0) void save(changes, 'currency', from.version);
  };
  const trouble = (field: keyof CurrencyTroubles) => {
    const about = troubles[field];
    return about && troubleInWords(about, field === 'rates' ? '' : typed[field], words, locale);
  };
  const { form } = said;
  return (
    <EditForm place="currency" label={form.edit} onSave={onSave} isWaiting={rates === 'clear' && effect.type === 'reading'}>
      <div className={formCss.fields}>
        <Line label={form.name} value={typed.name} placeholder={form.namePlaceholder} trouble={trouble('name')} takesFocus onType={(name) => set({ name })} />
        <Line label={form.symbol} value={typed.symbol} placeholder={form.symbolPlaceholder} trouble={trouble('symbol')} onType={(symbol) => set({ symbol })} />
      </div>
      <div className={formCss.fields}>
        <OneOfFew
          label={form.place}
          options={(['before', 'after'] as const).map((value) => ({ value, label: form.places[value] }))}
          chosen={typed.symbolPlace}
          onChoose={(symbolPlace) => set({ symbolPlace })}
        />
        <Decimals label={form.decimals} value={typed.decimals} onChoose={(decimals) => set({ decimals })} />
      </div>
      <p aria-live="polite">{symbol !== '' && form.example(formatAmount(example, { ...typed, symbol }, locale))}</p>
      {asks && (
        <>
          <OneOfFew
            label={form.rates}
            options={(['keep', 'clear'] as const).map((value) => ({ value, label: form[value] }))}
            chosen={rates}
            onChoose={(choice) => {
              chooseRates(choice);
              setTroubles({});
            }}
          />
          {trouble('rates') !== undefined && <p role="alert">{trouble('rates')}</p>}
          {rates === 'clear' && <EffectPreview state={effect} />}
        </>
      )}
    </EditForm>
  );
}
