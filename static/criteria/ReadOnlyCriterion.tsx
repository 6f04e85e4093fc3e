import MetIcon from '@atlaskit/icon/core/checkbox-checked';
import OpenIcon from '@atlaskit/icon/core/checkbox-unchecked';
import type { Criterion } from '../../src/core/hypothesis/hypothesis';
import { useWords } from '../words/words';
import css from './ReadOnlyCriterion.module.css';

/** A criterion for those who may only read: as legible as any text, where a disabled box would be grey. */
export function ReadOnlyCriterion({ criterion: { text, met } }: { readonly criterion: Criterion }) {
  const { criteria: words } = useWords();
  const Icon = met ? MetIcon : OpenIcon;
  return (
    <li className={css.row}>
      <span className={met ? css.met : css.open}>
        <Icon label={met ? words.isMet : words.isOpen} color="currentColor" />
      </span>
      <bdi className={css.text}>{text}</bdi>
    </li>
  );
}
