import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useId, useState, type FormEvent } from 'react';
import { FieldTrouble } from '../../fields/FieldFrame';
import type { Row } from '../trading/arrange';
import { useOrderWords } from '../words/order-words';
import css from './MoveBar.module.css';

interface MoveBarProps {
  readonly row: Row | undefined;
  readonly last: number;
  readonly onMove: (row: Row, place: number) => void;
  /** null where nothing was moved by hand. */
  readonly onReset: (() => void) | null;
}

/** All that dragging does, without a mouse. */
export function MoveBar({ row, last, onMove, onReset }: MoveBarProps) {
  const words = useOrderWords().move;
  const id = useId();
  const [typed, setTyped] = useState('');
  const wanted = /^\d+$/.test(typed.trim()) ? Number(typed) : null;
  const isPlace = wanted !== null && wanted >= 1 && wanted <= last;
  const isInvalid = typed.trim() !== '' && !isPlace;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (row === undefined || !isPlace) return;
    onMove(row, wanted);
    setTyped('');
  };
  return (
    <section className={css.bar} aria-label={words.name}>
      {row === undefined ? (
        <span className={css.subtle}>{words.none}</span>
      ) : (
        <>
          <span>{words.chosen(row.item.key, row.place)}</span>
          <Button spacing="compact" isDisabled={row.place === 1} onClick={() => onMove(row, row.place - 1)}>
            {words.up}
          </Button>
          <Button spacing="compact" isDisabled={row.place === last} onClick={() => onMove(row, row.place + 1)}>
            {words.down}
          </Button>
          <Button spacing="compact" isDisabled={row.place === 1} onClick={() => onMove(row, 1)}>
            {words.top}
          </Button>
          <form className={css.form} onSubmit={onSubmit}>
            <label htmlFor={id}>{words.to}</label>
            <Textfield
              id={id}
              isCompact
              width={72}
              inputMode="numeric"
              value={typed}
              isInvalid={isInvalid}
              aria-describedby={`${id}-trouble`}
              onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            />
            <Button spacing="compact" type="submit" isDisabled={!isPlace}>
              {words.go}
            </Button>
            <FieldTrouble id={id}>{isInvalid ? words.noPlace(last) : null}</FieldTrouble>
          </form>
        </>
      )}
      {onReset !== null && (
        <Button spacing="compact" appearance="subtle" onClick={onReset}>
          {words.reset}
        </Button>
      )}
    </section>
  );
}
