import Textfield from '@atlaskit/textfield';
import { useId, useState } from 'react';
import { formatNumber, parseNumber } from '../../format/numbers';
import { useSession } from '../../session/session';
import { useOrderWords } from '../words/order-words';
import css from './NumberToTry.module.css';

interface NumberToTryProps {
  readonly label: string;
  /** As it is; null where there is none. */
  readonly value: number | null;
  readonly tried: number | undefined;
  /** How it is, in words, with its unit. */
  readonly asItIs: string;
  /** @returns what is wrong with it; null for nothing */
  readonly refuse: (value: number) => string | null;
  /** undefined: as it is */
  readonly onTry: (value: number | undefined) => void;
}

/** A number that somebody tries out in place of the one that is saved. An empty field is as it is. */
export function NumberToTry({ label, value, tried, asItIs, refuse, onTry }: NumberToTryProps) {
  const words = useOrderWords().trying;
  const { locale } = useSession();
  const id = useId();
  const shown = tried ?? value;
  const [typed, setTyped] = useState(() => (shown === null ? '' : formatNumber(shown, locale)));
  const [told, setTold] = useState(tried);
  // What was tried was ended from outside of the field.
  if (tried === undefined && told !== undefined) {
    setTold(undefined);
    setTyped(value === null ? '' : formatNumber(value, locale));
  }
  const parsed = parseNumber(typed, locale);
  const trouble = troubleWith(parsed, refuse, words.invalid);
  const onType = (text: string) => {
    setTyped(text);
    const now = parseNumber(text, locale);
    const next = now.ok && now.value !== null && refuse(now.value) === null && now.value !== value ? now.value : undefined;
    setTold(next);
    onTry(next);
  };
  return (
    <div className={css.field}>
      <label htmlFor={id} className={css.label}>
        <bdi>{label}</bdi>
      </label>
      <Textfield
        id={id}
        isCompact
        inputMode="decimal"
        value={typed}
        isInvalid={trouble !== null}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => onType(currentTarget.value)}
      />
      <span id={`${id}-hint`} className={trouble === null ? css.hint : css.trouble}>
        {trouble ?? asItIs}
      </span>
    </div>
  );
}

function troubleWith(parsed: ReturnType<typeof parseNumber>, refuse: (value: number) => string | null, invalid: string): string | null {
  if (!parsed.ok) return invalid;
  return parsed.value === null ? null : refuse(parsed.value);
}
