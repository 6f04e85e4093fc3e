import VisuallyHidden from '@atlaskit/visually-hidden';
import type { GuardWords } from '../../../src/core/backlog/words/guard-words';
import { IssueLink } from '../../shared/IssueLink';
import { useWords } from '../../words/words';
import { FindingLine } from './FindingLine';
import css from './ItemRow.module.css';
import type { Row } from './rows';
import { TypeIcon } from './TypeIcon';

interface ItemRowProps {
  readonly row: Extract<Row, { readonly type: 'item' }>;
  readonly guard: GuardWords;
  readonly isChosen: boolean;
  /** Has the keyboard: then what is in it can be reached with Tab. */
  readonly isActive: boolean;
  readonly isUnfolded: boolean;
  readonly onFold: (key: string, isOpen: boolean) => void;
}

/** One item with what was found about it. */
export function ItemRow({ row, guard, isChosen, isActive, isUnfolded, onFold }: ItemRowProps) {
  const words = useWords().check.list;
  const { entry, findings, isMended, isBelowRule } = row;
  const { key, summary, type, place } = entry;
  const tabIndex = isActive ? 0 : -1;
  return (
    <div className={`${css.item} ${isMended ? css.mended : ''}`} role="presentation">
      <span role="gridcell" className={css.box}>
        <input type="checkbox" checked={isChosen} disabled={isMended} readOnly tabIndex={-1} aria-label={words.select(key)} />
      </span>
      <span role="gridcell" className={css.place}>
        <span aria-hidden={place !== null}>{place === null ? words.done : words.place(place)}</span>
        {place !== null && <VisuallyHidden>{words.placeInFull(place)}</VisuallyHidden>}
      </span>
      <div role="gridcell" className={css.what}>
        <div className={css.title}>
          <TypeIcon {...type} />
          <span className={css.key}>
            <IssueLink issueKey={key} tabIndex={tabIndex} />
          </span>
          <span className={css.summary} dir="auto">
            {summary}
          </span>
          {isMended && <span className={css.badge}>{words.mended}</span>}
        </div>
        {findings.map((finding) => (
          <FindingLine key={finding.rule} finding={finding} guard={guard} isUnfolded={isUnfolded} isNamed={!isBelowRule} />
        ))}
      </div>
      <span role="gridcell" className={css.why}>
        <button
          type="button"
          className={css.button}
          tabIndex={tabIndex}
          aria-expanded={isUnfolded}
          aria-label={isUnfolded ? words.hideWhyOf(key) : words.whyOf(key)}
          onClick={() => onFold(row.key, !isUnfolded)}
        >
          {isUnfolded ? words.hideWhy : words.why}
        </button>
      </span>
    </div>
  );
}
