import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { Choice } from '../../check/list/Choice';
import { formatList } from '../../format/list';
import { useSession } from '../../session/session';
import { Note } from '../../shared/Note';
import line from '../section/Line.module.css';
import type { TransferWords } from '../section/use-transfer-words';
import type { Import } from './create-import';
import type { ImportPlan } from './dry-run';
import css from './PlanView.module.css';
import { PlannedLines } from './PlannedLines';

interface PlanViewProps {
  readonly plan: ImportPlan;
  readonly importing: Import;
  readonly words: TransferWords;
}

const outcomes = ['refused', 'create', 'change', 'unchanged', 'older'] as const;

/** What a file would do, line by line, and the button that does it. */
export function PlanView({ plan, importing, words: all }: PlanViewProps) {
  const words = all.import;
  const { locale } = useSession();
  const { rows, unknownHeadings } = plan;
  const rowsOf = (outcome: (typeof outcomes)[number]) => rows.filter((row) => row.outcome.type === outcome);
  const [chosen, choose] = useState(() => outcomes.find((outcome) => rowsOf(outcome).length > 0) ?? 'refused');
  const refused = rowsOf('refused').length;
  const withMore = rows.filter(({ stays }) => stays.length > 0).length;
  const toWrite = rowsOf('create').length + rowsOf('change').length;
  return (
    <section className={css.plan} aria-label={words.result}>
      {unknownHeadings.length > 0 && <Note tone="warning">{words.unknownHeadings(unknownHeadings.length, formatList(unknownHeadings, locale))}</Note>}
      {withMore > 0 && <Note tone="warning">{words.staysIn(withMore)}</Note>}
      <div className={css.outcomes}>
        <Choice
          name={words.result}
          options={outcomes.map((outcome) => [outcome, words.outcome(words.outcomes[outcome], rowsOf(outcome).length)] as const)}
          chosen={chosen}
          onChoose={choose}
        />
      </div>
      <PlannedLines key={chosen} name={words.outcomes[chosen]} rows={rowsOf(chosen)} keyOf={plan.keyOf} words={all} />
      <p className={css.subtle}>{words.counted}</p>
      <div className={line.line}>
        {toWrite > 0 && (
          <Button appearance="primary" onClick={() => void importing.apply()}>
            {words.apply(toWrite)}
          </Button>
        )}
        <Button appearance="subtle" onClick={importing.close}>
          {words.close}
        </Button>
        <span role="status">
          {toWrite === 0 && words.nothing} {toWrite > 0 && refused > 0 && words.leftOut(refused)}
        </span>
      </div>
    </section>
  );
}
