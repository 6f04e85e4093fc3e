import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Finding } from '../../src/core/backlog/finding';
import type { GuardWords } from '../../src/core/backlog/words/guard-words';
import type { PlacedIssue } from '../../src/jira/get-backlog-issue';
import { FindingText } from '../repairs/FindingText';
import { mayRepair } from '../repairs/may-repair';
import { RepairChoices } from '../repairs/RepairChoices';
import { RepairFlow } from '../repairs/RepairFlow';
import { repairItem } from '../repairs/repair-item';
import type { RepairKind, RepairReport } from '../repairs/repair';
import { Section } from '../shared/Section';
import { useReturnFocus } from '../shared/use-return-focus';
import { useWords } from '../words/words';
import css from './FindingsInIssue.module.css';

interface FindingsInIssueProps {
  readonly issue: PlacedIssue;
  /** At least one. */
  readonly findings: readonly Finding[];
  readonly guard: GuardWords;
  /** Called when the person turns to something new. */
  readonly onBegin: () => void;
  /** Called with what was done; null where the person gave up. */
  readonly onEnd: (report: RepairReport | null) => void;
}

/** Warnings with their reasons; a hint only by what can be done about it, as the screen says above what is missing. */
export function FindingsInIssue({ issue, findings, guard, onBegin, onEnd }: FindingsInIssueProps) {
  const { repairs: words } = useWords();
  const warnings = findings.filter(({ severity }) => severity === 'warn');
  const repair = <RepairInIssue issue={issue} findings={warnings.length > 0 ? warnings : findings} onBegin={onBegin} onEnd={onEnd} />;
  if (warnings.length === 0) return repair;
  return (
    <Section title={words.inIssue.title}>
      <div className={css.findings}>
        {warnings.map((finding, index) => (
          <FindingText key={finding.rule} finding={finding} guard={guard} saysWhy={index === 0} />
        ))}
        {repair}
      </div>
    </Section>
  );
}

/** What the person can do about it, once Jira has told what he may. */
function RepairInIssue({ issue, findings, onBegin, onEnd }: Omit<FindingsInIssueProps, 'guard'>) {
  const [kind, choose] = useState<RepairKind | null>(null);
  const { data: may } = useQuery(mayRepair({ issueId: issue.id }));
  const place = useRef<HTMLDivElement>(null);
  useReturnFocus(kind !== null, place);
  const items = [repairItem(issue, findings)];
  const begin = (chosen: RepairKind) => {
    onBegin();
    choose(chosen);
  };
  const end = (report: RepairReport | null) => {
    choose(null);
    onEnd(report);
  };
  if (may === undefined) return null;
  return (
    <div ref={place}>
      {kind === null ? (
        <RepairChoices items={items} may={may} onChoose={begin} />
      ) : (
        <RepairFlow key={kind} kind={kind} items={items} boardId={null} may={may} onDone={end} onCancel={() => end(null)} />
      )}
    </div>
  );
}
