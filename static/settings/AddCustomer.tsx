import Button from '@atlaskit/button/new';
import { Label } from '@atlaskit/form/label';
import Textfield from '@atlaskit/textfield';
import { useId, useState, type FormEvent } from 'react';
import { FieldTrouble } from '../fields/FieldFrame';
import { troubleInWords } from '../fields/trouble-in-words';
import type { Trouble } from '../places/place';
import { useSession } from '../session/session';
import { useWords } from '../words/words';
import css from './AddCustomer.module.css';
import { addCustomer } from './customer-typed';

interface AddCustomerProps {
  readonly customers: readonly string[];
  readonly onChange: (customers: readonly string[]) => void;
}

/** Names another actor. What is typed stays until it was taken. */
export function AddCustomer({ customers, onChange }: AddCustomerProps) {
  const words = useWords();
  const { locale } = useSession();
  const id = useId();
  const [typed, type] = useState('');
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const { customers: about } = words.guardSettings;
  const said = trouble?.problem === 'repeated' ? about.known : trouble && troubleInWords(trouble, typed, words, locale);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const result = addCustomer(typed, customers);
    if ('trouble' in result) {
      setTrouble(result.trouble);
      return;
    }
    type('');
    setTrouble(null);
    onChange(result.customers);
  };
  return (
    <form onSubmit={add} noValidate aria-label={about.add}>
      <Label htmlFor={id}>{about.actor}</Label>
      <div className={css.line}>
        <div className={css.field}>
          <Textfield
            id={id}
            value={typed}
            dir="auto"
            autoComplete="off"
            placeholder={about.placeholder}
            isInvalid={said !== null}
            {...(said !== null && { 'aria-describedby': `${id}-trouble` })}
            onChange={(event: FormEvent<HTMLInputElement>) => {
              type(event.currentTarget.value);
              setTrouble(null);
            }}
          />
        </div>
        <Button type="submit">{about.add}</Button>
      </div>
      <FieldTrouble id={id}>{said}</FieldTrouble>
    </form>
  );
}
