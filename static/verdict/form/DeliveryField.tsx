import { useId, useState } from 'react';
import Button from '@atlaskit/button/new';
import { deliveryStates } from '../../../src/core/hypothesis/verdict';
import { countedDelivery } from '../counted-delivery';
import { useValueQuestion } from './answering-context';
import { Buttons } from './Buttons';
import css from './Part.module.css';

/** Was the thing delivered? Filled in from the to-dos; whoever knows better corrects it. */
export function DeliveryField() {
  const { typed, set, toDos, toDoList, words } = useValueQuestion();
  const [unfolded, unfold] = useState(false);
  const id = useId();
  const counted = countedDelivery(toDos);
  const corrected = deliveryStates.find((state) => state === typed?.delivery) ?? null;
  const chosen = corrected ?? counted;
  return (
    <div>
      <p id={id} className={css.label}>
        {words.delivery}
      </p>
      <Buttons
        labelledBy={id}
        describedBy={`${id}-counted`}
        options={deliveryStates.map((state) => ({ value: state, label: words.delivered[state] }))}
        chosen={chosen}
        onChoose={(state) => set('delivery', state === corrected || state === counted ? '' : state)}
      />
      <div className={css.aside}>
        <span id={`${id}-counted`}>
          {toDos !== null && toDos.total > 0 && `${words.toDosDone(toDos.done, toDos.total)}. `}
          {counted !== null && (corrected === null ? words.fromToDos : words.byHand)}
        </span>
        {toDoList !== undefined && (
          <Button appearance="subtle" spacing="compact" aria-expanded={unfolded} onClick={() => unfold(!unfolded)}>
            {words.showToDos}
          </Button>
        )}
      </div>
      {unfolded && toDoList}
    </div>
  );
}
