import Textfield from '@atlaskit/textfield';
import { useId, useState } from 'react';
import { NumberQuestion } from '../../fields/NumberQuestion';
import { troubleInWords } from '../../fields/trouble-in-words';
import { formatNumber } from '../../format/numbers';
import { readQuantity } from '../../places/read-quantity';
import { useSession } from '../../session/session';
import { useWords } from '../../words/words';
import css from './NumberToTry.module.css';

interface NumberToTryProps {
  readonly label: string;
  /** As it is; null where there is none. */
  readonly value: number | null;
  readonly tried: number | undefined;
  /** How it is, in words, with its unit. */
  readonly asItIs: string;
  /** Whether "70 %" is the same as 70. */
  readonly mayBePercent?: boolean;
  /** @returns what is wrong with it; null for nothing */
  readonly refuse: (value: number) => string | null;
  /** undefined: as it is */
  readonly onTry: (value: number | undefined) => void;
}

/** A number that somebody tries out in place of the one that is saved. An empty field is as it is. */
export function NumberToTry({ label, value, tried, asItIs, mayBePercent = false, refuse, onTry }: NumberToTryProps) {
    const common = useWords();
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
  const read = readQuantity(typed, locale, mayBePercent);
  const trouble = read.ok ? refused(read.value, refuse) : troubleInWords(read.trouble, typed, common, locale);
  const onType = (text: string) => {
    setTyped(text);
    const now = readQuantity(text, locale, mayBePercent);
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
      {!read.ok && 'readings' in read.trouble && <NumberQuestion asks={trouble ?? ''} readings={read.trouble.readings} onAnswer={onType} />}
    </div>
  );
}

function refused(value: number | null, refuse: (value: number) => string | null): string | null {
  return value === null ? null : refuse(value);
}
