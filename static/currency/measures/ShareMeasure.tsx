import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { AppError } from '../../../src/contract/answer';
import type { ProjectMeasure } from '../../../src/core/currency/project-measure';
import { reasonOf } from '../../api/app-failure';
import { useChangeCurrency } from '../../api/change-currency';
import { useMayAdminister } from '../../api/may-administer';
import { useProjectCurrency } from '../../api/project-currency';
import { reasonInWords } from '../../editing/reason-in-words';
import { useEditor } from '../../editing/editor';
import type { Place } from '../../places/place';
import { useSession } from '../../session/session';
import { Note } from '../../shared/Note';
import { useWords } from '../../words/words';
import css from './ShareMeasure.module.css';
import { refusedInWords } from './refused-in-words';
import { useMeasureWords } from './use-measure-words';

interface ShareMeasureProps {
  readonly place: Place;
  readonly measures: readonly ProjectMeasure[];
  readonly onShared: (id: string) => void;
}

/** Makes the measure that was just typed one of the project's, for those who may. Others see nothing of it. */
export function ShareMeasure({ place, measures, onShared }: ShareMeasureProps) {
  const words = useWords();
  const { data: said } = useMeasureWords();
  const { projectId } = useSession();
  const { openAt } = useEditor();
  const { data: mayAdminister } = useMayAdminister(projectId);
  const { data: version } = useProjectCurrency(projectId);
  const { mutateAsync, isPending } = useChangeCurrency();
  const [reason, setReason] = useState<AppError | null>(null);
  const { name = '', unit = '', direction } = openAt(place.name)?.typed ?? {};
  if (said === undefined || mayAdminister !== true || name.trim() === '') return null;
  const share = async () => {
    setReason(null);
    const id = crypto.randomUUID();
    const measure = { id, name: name.trim(), unit: unit.trim(), direction: direction === 'down' ? ('down' as const) : ('up' as const) };
    try {
      await mutateAsync({ projectId, base: version?.version ?? 0, changes: [{ type: 'add-measure', ...measure, precision: 0, rate: null }] });
      onShared(id);
    } catch (error) {
      setReason(reasonOf(error));
    }
  };
  const refused = reason?.code === 'currency-refused' ? reason.refused : null;
  const namesake = refused?.reason === 'name-taken' ? measures.find(({ id, status }) => id === refused.by && status === 'current') : undefined;
  return (
    <div className={css.share}>
      <Button spacing="compact" isLoading={isPending} onClick={() => void share()}>
        {said.share}
      </Button>
      <span className={css.explain}>{said.shareExplain}</span>
      <div role="alert" className={css.trouble}>
        {reason !== null && (
          <Note
            tone="problem"
            actions={
              namesake !== undefined && (
                <Button spacing="compact" onClick={() => onShared(namesake.id)}>
                  {said.takeThat}
                </Button>
              )
            }
          >
            {refused === null ? reasonInWords(reason, words, words.failed.savingSettings) : refusedInWords(refused, said)}
          </Note>
        )}
      </div>
    </div>
  );
}
