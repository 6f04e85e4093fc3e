import { useEffect, useRef } from 'react';
import { Note } from '../shared/Note';
import { useWords } from '../words/words';
import type { RepairReport } from './repair';
import { reportInWords } from './report-in-words';
import css from './RepairTrouble.module.css';

/** What was not done, and what can be done about it. */
export function RepairTrouble({ report }: { readonly report: RepairReport | null }) {
  const words = useWords();
  const said = report === null ? null : reportInWords(report, words);
  const place = useRef<HTMLDivElement>(null);
  // In a dialog it may lie below what is in sight.
  useEffect(() => {
    if (report !== null) place.current?.scrollIntoView({ block: 'nearest' });
  }, [report]);
  return (
    <div ref={place} role="alert">
      {said !== null && (
        <Note tone="problem">
          <strong>{said.title}</strong>
          {said.description !== undefined && <span className={css.description}>{said.description}</span>}
        </Note>
      )}
    </div>
  );
}
