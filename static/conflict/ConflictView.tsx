import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { useEffect, useRef, useState } from 'react';
import { emptyHypothesis } from '../../src/core/hypothesis/hypothesis';
import { applyMerge, mergeHypotheses, type MergeChoices } from '../../src/core/hypothesis/merge';
import { usePeople } from '../api/people';
import type { Conflict } from '../editing/conflict';
import { useEditor } from '../editing/editor';
import { NoticeLine } from '../editing/NoticeLine';
import { nameOf } from '../format/name-of';
import { useWords } from '../words/words';
import { ConflictField } from './ConflictField';
import css from './ConflictView.module.css';

/** Two people wrote at once: both texts side by side, and a choice for each part. */
export function ConflictView({ conflict: { base, mine, theirs } }: { readonly conflict: Conflict }) {
  const words = useWords();
  const { settle } = useEditor();
  const { data: people } = usePeople(theirs === null ? [] : [theirs.by]);
  const [choices, choose] = useState<MergeChoices>({});
  const [isSaving, setSaving] = useState(false);
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const who = theirs === null ? words.somebody : nameOf(theirs.by, people, words);
  const fields = mergeHypotheses(base, mine, theirs?.hypothesis ?? emptyHypothesis);
  const changed = fields.filter(({ outcome }) => outcome !== 'same');
  const finish = async (chosen: Parameters<typeof settle>[0]) => {
    setSaving(true);
    await settle(chosen);
    setSaving(false);
  };

  return (
    <>
      <div ref={heading} tabIndex={-1} className={css.heading}>
        <Heading size="small" as="h2">
          {words.conflict.title(who)}
        </Heading>
        <p>{words.conflict.explain}</p>
      </div>
      {changed.map((merged) => (
        <ConflictField
          key={merged.field}
          merged={merged}
          who={who}
          choice={choices[merged.field]}
          onChoose={(side) => choose((before) => ({ ...before, [merged.field]: side }))}
        />
      ))}
      <div className={css.actions}>
        <Button appearance="primary" isLoading={isSaving} onClick={() => void finish(applyMerge(fields, choices))}>
          {words.conflict.save}
        </Button>
        <Button isDisabled={isSaving} onClick={() => void finish(mine)}>
          {words.conflict.takeAllMine}
        </Button>
        <Button isDisabled={isSaving} onClick={() => void finish('theirs')}>
          {words.conflict.takeAllTheirs}
        </Button>
        <NoticeLine />
      </div>
    </>
  );
}
