import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import * as v from '@badrap/valita';
import { useState } from 'react';
import { reviewLimits, type ReviewEntry } from '../../../src/core/sprint/review';
import { reasonOf } from '../../api/app-failure';
import { browserStorage } from '../../drafts/browser-storage';
import { keptIn } from '../../drafts/kept';
import { FieldFrame } from '../../fields/FieldFrame';
import { Note } from '../../shared/Note';
import { useReopenReview } from '../closing-functions';
import { failureInWords } from '../failure-in-words';
import css from '../post/PostComments.module.css';
import type { Naming } from '../told/naming';

interface ReopenProps {
  /** The closing that is to be opened again: the newest entry. */
  readonly entry: ReviewEntry;
  readonly naming: Naming;
  readonly onReopened: (entry: ReviewEntry) => void;
}

/** Opens a closed review again, with a reason that stays. */
export function Reopen({ entry, naming, onReopened }: ReopenProps) {
  const { summary } = naming;
  const { reopen: words } = summary;
  const [kept] = useState(() => keptIn(browserStorage(), `value-backlog.reopen.${entry.sprint.id}`, v.string()));
  const [reason, setReason] = useState(() => kept.load() ?? '');
  const [isOpen, open] = useState(reason !== '');
  const [isMissing, setMissing] = useState(false);
  const { mutateAsync, isPending, error } = useReopenReview();
  if (!isOpen) {
    return (
      <Button appearance="subtle" onClick={() => open(true)}>
        {words.open}
      </Button>
    );
  }
  const type = (typed: string) => {
    setReason(typed);
    setMissing(false);
    if (typed === '') kept.clear();
    else kept.save(typed);
  };
  const reopen = async () => {
    if (reason.trim() === '') {
      setMissing(true);
      return;
    }
    try {
      const now = await mutateAsync({ sprintId: entry.sprint.id, base: entry.number, reason: reason.trim() });
      kept.clear();
      onReopened(now);
    } catch {
      // Told below, where the person still is.
    }
  };
  const cancel = () => {
    type('');
    open(false);
  };
  const refused = error === null ? null : reasonOf(error);
  return (
    <section className={css.panel} aria-label={words.title}>
      <h3 className={css.title}>{words.title}</h3>
      <p>{words.explain}</p>
      <FieldFrame id="reopen-reason" label={words.reason} trouble={isMissing ? words.missing : null}>
        <TextArea id="reopen-reason" value={reason} maxLength={reviewLimits.reason} placeholder={words.placeholder} minimumRows={2} isInvalid={isMissing} aria-describedby="reopen-reason-trouble" onChange={(event) => type(event.target.value)} />
      </FieldFrame>
      <div role="alert">
        {refused?.code === 'review-moved' ? (
          <Note tone="warning" actions={<Button spacing="compact" onClick={() => onReopened(refused.current)}>{words.show}</Button>}>
            {words.moved(naming.nameOf(refused.current.by))}
          </Note>
        ) : (
          refused !== null && <Note tone="problem">{failureInWords(error, summary)}</Note>
        )}
      </div>
      <div className={css.line}>
        <Button appearance="primary" isLoading={isPending} onClick={() => void reopen()}>
          {words.go}
        </Button>
        <Button appearance="subtle" isDisabled={isPending} onClick={cancel}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}
