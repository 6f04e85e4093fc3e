import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { PlannedRow } from '../../../src/core/transfer/plan-row';
import { formatList } from '../../format/list';
import { useSession } from '../../session/session';
import { IssueLink } from '../../shared/IssueLink';
import { useWords } from '../../words/words';
import type { TransferWords } from '../section/use-transfer-words';
import { flawInWords, type Saying } from './flaw-in-words';
import css from './PlannedLines.module.css';

interface PlannedLinesProps {
  readonly name: string;
  readonly rows: readonly PlannedRow[];
  readonly keyOf: ReadonlyMap<string, string>;
  readonly words: TransferWords;
}

/** More than anybody reads one by one, and few enough to be drawn at once. */
const atATime = 50;

/** Lines of a file, each with what would become of it. */
export function PlannedLines({ name, rows, keyOf, words: all }: PlannedLinesProps) {
  const words = all.import;
  const common = useWords();
  const { locale } = useSession();
  const [most, setMost] = useState(atATime);
  const saying: Saying = { words: all, common, locale, keyOf: (id) => keyOf.get(id) };
  if (rows.length === 0) return <p className={css.none}>{words.noLines}</p>;
  return (
    <>
      <ul className={css.list} aria-label={name}>
        {rows.slice(0, most).map((row) => (
          <li key={row.line} className={css.row}>
            <span className={css.line}>{words.line(row.line)}</span>
            <span className={css.key}>{isThere(row) ? <IssueLink issueKey={row.key} /> : <bdi>{row.key}</bdi>}</span>
            <span className={css.said}>{said(row, saying)}</span>
          </li>
        ))}
      </ul>
      {rows.length > most && (
        <div>
          <Button spacing="compact" onClick={() => setMost(most + atATime)}>
            {words.more(Math.min(atATime, rows.length - most))}
          </Button>
        </div>
      )}
    </>
  );
}

/** Not a link to what nobody finds. */
const isThere = ({ key, outcome }: PlannedRow): boolean =>
  key !== '' && (outcome.type !== 'refused' || outcome.flaws.every(({ problem }) => problem !== 'unknown-issue'));

function said(row: PlannedRow, saying: Saying): string {
  const { words: { import: words }, locale } = saying;
  const staying = row.stays.length === 0 ? '' : words.stays(formatList(row.stays.map((what) => words.staying[what]), locale));
  return [becomes(row, saying), staying].filter((sentence) => sentence !== '').join(' ');
}

function becomes({ outcome }: PlannedRow, saying: Saying): string {
  const { words: { import: words }, common, locale } = saying;
  switch (outcome.type) {
    case 'refused':
      return outcome.flaws.map((flaw) => flawInWords(flaw, saying)).join(' ');
    case 'create':
    case 'change': {
      const parts = formatList(outcome.fields.map((field) => common.parts[field]), locale);
      const change = outcome.type === 'create' ? words.writes(parts) : words.changes(parts);
      return outcome.reopens ? `${change} ${words.reopens}` : change;
    }
    case 'unchanged':
      return '';
    case 'older':
      return words.olderStays;
  }
}
