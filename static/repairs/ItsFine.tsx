import TextArea from '@atlaskit/textarea';
import { useId, useState } from 'react';
import { FieldFrame } from '../fields/FieldFrame';
import { useWords, type Words } from '../words/words';
import type { RepairFormInput } from './form-props';
import css from './ItsFine.module.css';
import type { RepairItem } from './repair';
import { RepairForm } from './RepairForm';

/** As long as a reason may be. */
const mostCharacters = 200;

/** A person's "this one is fine", with the reason for those who wonder later. */
export function ItsFine({ run, onCancel }: RepairFormInput) {
  const words = useWords();
  const { fine: said, titles } = words.repairs;
  const id = useId();
  const [reason, setReason] = useState('');
  const [wasSent, setSent] = useState(false);
  const [first] = run.items;
  const isOne = run.items.length === 1 && first !== undefined;
  const trimmed = reason.trim();
  const trouble = troubleIn(trimmed, wasSent, words.problems);
  const send = () => {
    setSent(true);
    if (trimmed !== '' && trimmed.length <= mostCharacters) run.start({ kind: 'exempt', reason: trimmed });
    else document.getElementById(id)?.focus();
  };
  const suggested = Object.entries(said.suggestions).filter(([name]) => name !== 'customer' || namesAPerson(run.items));
  return (
    <RepairForm
      title={titles.exempt}
      preview={isOne ? said.one(first.key) : said.many(run.items.length)}
      submit={isOne ? said.submit : said.submitMany}
      onSubmit={send}
      run={run}
      onCancel={onCancel}
    >
      <FieldFrame id={id} label={isOne ? said.field : said.fieldMany} trouble={trouble}>
        <TextArea
          id={id}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          placeholder={said.placeholder}
          minimumRows={2}
          maxHeight="30vh"
          resize="smart"
          isInvalid={trouble !== null}
          aria-describedby={`${id}-trouble`}
        />
      </FieldFrame>
      <div className={css.suggestions} role="group" aria-label={said.suggest}>
        {suggested.map(([name, text]) => (
          <button
            key={name}
            type="button"
            className={css.suggestion}
            onClick={() => {
              setReason(text);
              document.getElementById(id)?.focus();
            }}
          >
            {text}
          </button>
        ))}
      </div>
    </RepairForm>
  );
}

function troubleIn(reason: string, wasSent: boolean, problems: Words['problems']): string | null {
  if (reason.length > mostCharacters) return problems.overBy(reason.length - mostCharacters);
  return wasSent && reason === '' ? problems.missing : null;
}

/** The rule that reads the text may have read of somebody who is a customer here. */
const namesAPerson = (items: readonly RepairItem[]): boolean => items.every(({ rules }) => rules.includes('todo-in-disguise'));
