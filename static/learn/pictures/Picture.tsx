import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { useId, useState, type ReactNode } from 'react';
import { browserPace } from '../../check/browser-pace';
import { csvFile, saveFile } from '../../check/export/download';
import { Note } from '../../shared/Note';
import { useWords } from '../../words/words';
import type { LearnWords } from '../words/use-learn-words';
import type { Behind } from './behind';
import { IssuesBehind } from './IssuesBehind';
import css from './Picture.module.css';
import { pictureFile } from './picture-file';
import { useChosen } from './use-chosen';
import { useWidth } from './use-width';

/** What a picture shows, in numbers: the first column says what each row is about. */
interface PictureTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What a drawing is given. */
export interface Canvas {
  /** CSS pixels. */
  readonly width: number;
  readonly chosen: string | null;
  readonly choose: (behind: Behind) => void;
}

interface PictureProps {
  readonly words: LearnWords;
  readonly title: string;
  readonly lead: string;
  readonly formula: string;
  readonly table: PictureTable;
  /** CSS pixels. */
  readonly height: number;
  readonly legend?: ReactNode;
  readonly draw: (canvas: Canvas) => ReactNode;
}

/** A picture with its formula, the table behind it, what it is made of, and the ways to take it along. */
export function Picture({ words, title, lead, formula, table, height, legend, draw }: PictureProps) {
  const { picture, figures } = words;
  const headingId = useId();
  const [frame, width] = useWidth<HTMLDivElement>();
  const { behind, choose, close } = useChosen();
  return (
    <section className={css.picture} aria-labelledby={headingId}>
      <div className={css.head}>
        <div id={headingId}>
          <Heading size="small" as="h2">
            {title}
          </Heading>
        </div>
        <p className={css.lead}>{lead}</p>
      </div>
      {legend}
      <div ref={frame} className={css.frame}>
        {width > 0 && (
          <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-labelledby={headingId} className={css.svg}>
            {draw({ width, chosen: behind?.id ?? null, choose })}
          </svg>
        )}
      </div>
      {behind !== null && <IssuesBehind words={words} behind={behind} onClose={close} />}
      <div className={css.tools}>
        <details>
          <summary>{figures.formula}</summary>
          <p className={css.formula}>{formula}</p>
        </details>
        <details>
          <summary>{picture.table}</summary>
          <TableBehind title={title} table={table} />
        </details>
        <TakeAlong words={words} title={title} table={table} svg={() => frame.current?.querySelector('svg') ?? null} />
      </div>
    </section>
  );
}

function TableBehind({ title, table: { columns, rows } }: { readonly title: string; readonly table: PictureTable }) {
  return (
    <div className={css.scroll}>
      <table className={css.table}>
        <caption className={css.caption}>{title}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, place) => (
                <td key={columns[place + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface TakeAlongProps {
  readonly words: LearnWords;
  readonly title: string;
  readonly table: PictureTable;
  readonly svg: () => SVGSVGElement | null;
}

function TakeAlong({ words: { picture }, title, table, svg }: TakeAlongProps) {
  const { check } = useWords();
  const [failed, setFailed] = useState(false);
  const saveTable = async () => {
    try {
      const rows = table.rows.map((row) => Object.fromEntries(table.columns.map((column, place) => [column, row[place] ?? ''])));
      saveFile(await csvFile(rows, browserPace), `${title}.csv`);
    } catch {
      setFailed(true);
    }
  };
  const savePicture = () => {
    const drawn = svg();
    if (drawn !== null) saveFile(pictureFile(drawn), `${title}.svg`);
  };
  return (
    <div className={css.take} role="group" aria-label={picture.save(title)}>
      <Button appearance="subtle" spacing="compact" onClick={() => void saveTable()}>
        {picture.csv}
      </Button>
      <Button appearance="subtle" spacing="compact" onClick={savePicture}>
        {picture.svg}
      </Button>
      {failed && <Note tone="problem">{check.download.failed}</Note>}
    </div>
  );
}
