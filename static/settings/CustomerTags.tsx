import { IconButton } from '@atlaskit/button/new';
import CrossIcon from '@atlaskit/icon/core/cross';
import { useRef } from 'react';
import { useWords } from '../words/words';
import css from './CustomerTags.module.css';

interface CustomerTagsProps {
  readonly customers: readonly string[];
  readonly isDisabled: boolean;
  readonly onChange: (customers: readonly string[]) => void;
}

/** Who is a customer already, each with a button that takes them out. */
export function CustomerTags({ customers, isDisabled, onChange }: CustomerTagsProps) {
  const { guardSettings } = useWords();
  const { customers: words } = guardSettings;
  const list = useRef<HTMLUListElement>(null);
  const remove = (removed: string) => {
    // The button goes away with its tag: the keyboard goes on at the list.
    list.current?.focus();
    onChange(customers.filter((customer) => customer !== removed));
  };
  return (
    <ul ref={list} className={css.tags} aria-label={words.title} tabIndex={-1}>
      {customers.length === 0 && <li className={css.none}>{words.none}</li>}
      {customers.map((customer) => (
        <li key={customer} className={`${css.tag} ${isDisabled ? css.readOnly : ''}`}>
          <bdi>{customer}</bdi>
          {!isDisabled && (
            <IconButton
              icon={CrossIcon}
              label={words.remove(customer)}
              isTooltipDisabled
              appearance="subtle"
              spacing="compact"
              onClick={() => remove(customer)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
