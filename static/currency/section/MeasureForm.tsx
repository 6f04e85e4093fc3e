import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { ProjectMeasure } from '../../../src/core/currency/project-measure';
import { NumberQuestion } from '../../fields/NumberQuestion';
import { OneOfFew } from '../../fields/OneOfFew';
import { useSession } from '../../session/session';
import { useWords } from '../../words/words';
import { EffectPreview } from '../effect/EffectPreview';
import { useEffectOf } from '../effect/use-effect-of';
import { Decimals } from '../form/Decimals';
import { EditForm } from '../form/EditForm';
import css from '../form/EditForm.module.css';
import { Line } from '../form/Line';
import { readMeasure, typedOf, type MeasureTroubles, type MeasureTyped } from '../form/measure-typed';
import { rateTroubleSaid, textTroubleSaid } from '../form/trouble-said';
import { Text } from '../form/Text';
import { useDesk } from './desk';
import formCss from './MeasureForm.module.css';
import { SameUnit } from './SameUnit';

/** A measure and its rate in one form. Before it is saved, it shows which places in the order would change. */
export function MeasureForm({ measure }: { readonly measure: ProjectMeasure | null }) {
  const words = useWords();
  const { locale } = useSession();
  const desk = useDesk();
  const { projectId, content, words: said, save, close } = desk;
  const [from] = useState({ version: desk.version, measure });
  const [id] = useState(() => measure?.id ?? crypto.randomUUID());
  const [typed, type] = useState<MeasureTyped>(() => typedOf(measure, locale));
  const [troubles, setTroubles] = useState<MeasureTroubles>({});
  const place = measure === null ? 'measures' : (`measure ${measure.id}` as const);
  const read = readMeasure(typed, from.measure, id, locale);
  const changes = read.ok ? read.changes : [];
  const effect = useEffectOf(projectId, content, changes);
  const set = (change: Partial<MeasureTyped>) => {
    type({ ...typed, ...change });
    setTroubles({});
  };
  const onSave = () => {
    if (!read.ok) setTroubles(read.troubles);
    else if (changes.length === 0) close();
    else void save(changes, place, from.version);
  };
  const text = (field: 'name' | 'unit' | 'why') => textTroubleSaid(troubles[field], typed[field], words, said, locale);
  const { measures: labels } = said;
  const rateTrouble = rateTroubleSaid(troubles.rate, typed.rate, words, said, locale);
  const { currency } = content;
  const question = troubles.rate !== undefined && 'readings' in troubles.rate ? troubles.rate : null;
  return (
    <EditForm
      place={place}
      label={measure === null ? labels.add : labels.edit(measure.name)}
      onSave={onSave}
      isWaiting={changes.length > 0 && effect.type === 'reading'}
      aside={measure !== null && <PutAway measure={measure} />}
    >
      <div className={css.fields}>
        <Line label={labels.name} value={typed.name} placeholder={labels.namePlaceholder} trouble={text('name')} takesFocus onType={(name) => set({ name })} />
        <Line label={labels.unit} value={typed.unit} placeholder={labels.unitPlaceholder} trouble={text('unit')} onType={(unit) => set({ unit })} />
      </div>
      <SameUnit place={place} isTicked={typed.isSameUnit} onTick={(isSameUnit) => set({ isSameUnit })} />
      <div className={css.fields}>
        <OneOfFew
          label={labels.direction}
          options={(['up', 'down'] as const).map((value) => ({ value, label: labels.directions[value] }))}
          chosen={typed.direction}
          onChoose={(direction) => set({ direction })}
        />
        <Decimals label={labels.decimals} value={typed.precision} onChoose={(precision) => set({ precision })} />
      </div>
      {currency === null ? (
        <p className={formCss.hint}>{labels.rateLater}</p>
      ) : (
        <>
          <div>
            <Line
              label={labels.rate}
              value={typed.rate}
              inputMode="decimal"
              isShort
              trouble={rateTrouble}
              answers={question !== null && <NumberQuestion asks={rateTrouble ?? ''} readings={question.readings} onAnswer={(rate) => set({ rate })} />}
              onType={(rate) => set({ rate })}
            />
            <p className={formCss.hint}>{labels.rateIn(currency.symbol)}</p>
          </div>
          <Text label={labels.why} value={typed.why} placeholder={labels.whyPlaceholder} trouble={text('why')} onType={(why) => set({ why })} />
        </>
      )}
      {changes.length > 0 && <EffectPreview state={effect} />}
    </EditForm>
  );
}

/** Retired it is kept for what uses it; removed it is gone, unless something uses it. */
function PutAway({ measure: { id, name } }: { readonly measure: ProjectMeasure }) {
  const { words, save } = useDesk();
  const { measures: labels } = words;
  return (
    <span className={formCss.away}>
      <Button appearance="subtle" onClick={() => void save([{ type: 'retire-measure', id }], 'measures')}>
        {labels.retire}
      </Button>
      <Button appearance="subtle" aria-label={labels.removeFor(name)} onClick={() => void save([{ type: 'remove-measure', id }], 'measures')}>
        {labels.remove}
      </Button>
    </span>
  );
}
