import Button from '@atlaskit/button/new';
import AddIcon from '@atlaskit/icon/core/add';
import { useEffect, useRef, useState } from 'react';
import { useEditor } from '../editing/editor';
import { BeneficiaryField } from '../fields/BeneficiaryField';
import { ConfidenceField } from '../fields/ConfidenceField';
import { DueDateField } from '../fields/DueDateField';
import { KindFields } from '../fields/KindFields';
import { MeasureFields } from '../fields/MeasureFields';
import { ReasonField } from '../fields/ReasonField';
import { SentenceFields } from '../fields/SentenceFields';
import { beginningPlace } from '../places/beginning';
import type { Typed } from '../places/place';
import { useWords } from '../words/words';
import css from './BeginningEditor.module.css';
import { GentleHint } from './GentleHint';
import { PlaceForm } from './PlaceForm';
import { SimilarWhileWriting } from './SimilarWhileWriting';

/** Two fields are enough to begin with. Everything else is folded away, and none of it is asked for. */
export function BeginningEditor() {
  const words = useWords();
  const { openAt, failureAt } = useEditor();
  const typed = openAt(beginningPlace.name)?.typed ?? {};
  const troubled = Object.keys(failureAt(beginningPlace.name)?.troubles ?? {});
  const [unfolded, unfold] = useState(() => saysMore(typed));
  const isUnfolded = unfolded || troubled.some((field) => !inSentence(field));
  return (
    <PlaceForm
      place={beginningPlace}
      label={words.writeIt}
      canCancel={false}
      enterSaves
      aside={
        !isUnfolded && (
          <Button appearance="subtle" iconBefore={AddIcon} onClick={() => unfold(true)}>
            {words.addMore}
          </Button>
        )
      }
    >
      <SentenceFields place={beginningPlace} />
      <GentleHint place={beginningPlace} onAdd={() => unfold(true)} />
      <SimilarWhileWriting place={beginningPlace} />
      {isUnfolded && <More takesFocus={unfolded && !saysMore(typed)} />}
    </PlaceForm>
  );
}

function More({ takesFocus }: { readonly takesFocus: boolean }) {
  const fields = useRef<HTMLDivElement>(null);
  const takes = useRef(takesFocus);
  useEffect(() => {
    if (takes.current) fields.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, []);
  return (
    <div ref={fields} className={css.more}>
      <ReasonField place={beginningPlace} />
      <MeasureFields place={beginningPlace} />
      <div className={css.row}>
        <DueDateField place={beginningPlace} />
        <ConfidenceField place={beginningPlace} />
        <BeneficiaryField place={beginningPlace} />
      </div>
      <KindFields place={beginningPlace} />
    </div>
  );
}

const inSentence = (field: string) => field === 'thing' || field === 'value';

/** Nobody types a direction or a kind: they have one from the start. */
function saysMore(typed: Typed): boolean {
  const preset = (field: string) => field === 'direction' || (field === 'kind' && typed[field] === 'hypothesis');
  return Object.entries(typed).some(([field, text]) => !inSentence(field) && !preset(field) && text !== '');
}
