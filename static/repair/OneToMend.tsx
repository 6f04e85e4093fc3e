import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { useState } from 'react';
import { offeredRepairs } from '../repairs/offered';
import { FindingText } from '../repairs/FindingText';
import { RepairChoices } from '../repairs/RepairChoices';
import { RepairFlow } from '../repairs/RepairFlow';
import type { RepairKind } from '../repairs/repair';
import { IssueLink } from '../shared/IssueLink';
import { useWords } from '../words/words';
import type { DialogProps } from './dialog-props';
import css from './OneToMend.module.css';
import type { ToMend } from './to-mend';

interface OneToMendProps extends DialogProps {
  readonly toMend: ToMend;
}

/** The item, why the guard warns, and the repair; or the choice of them. */
export function OneToMend({ toMend: { item, findings }, asked, boardId, may, guard, onDone, onHalfDone, onClose }: OneToMendProps) {
  const { repairs: words } = useWords();
  const isOffered = offeredRepairs([item], may).some(({ kind, obstacle }) => kind === asked && obstacle === null);
  const [kind, choose] = useState<RepairKind | null>(asked !== 'choose' && isOffered ? asked : null);
  return (
    <>
      <div className={css.item}>
        <IssueLink issueKey={item.key} />
        <Heading size="small" as="h2">
          <bdi>{item.summary}</bdi>
        </Heading>
      </div>
      {findings.map((finding, index) => (
        <FindingText key={finding.rule} finding={finding} guard={guard} saysWhy={index === 0} />
      ))}
      <div className={css.repair}>
        {kind === null ? (
          <>
            <RepairChoices items={[item]} may={may} onChoose={choose} />
            <div>
              <Button appearance="subtle" onClick={onClose}>
                {words.close}
              </Button>
            </div>
          </>
        ) : (
          <RepairFlow
            kind={kind}
            items={[item]}
            boardId={boardId}
            may={may}
            opensHypothesis={false}
            onHalfDone={onHalfDone}
            onDone={onDone}
            onCancel={asked === 'choose' ? () => choose(null) : onClose}
          />
        )}
      </div>
    </>
  );
}
