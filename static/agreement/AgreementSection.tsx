import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { sides } from '../../src/core/hypothesis/revision';
import { useEditor } from '../editing/editor';
import { Section } from '../shared/Section';
import { useWords } from '../words/words';
import { AgreementDetails } from './AgreementDetails';
import css from './AgreementSection.module.css';
import { SideStates } from './SideStates';

/** Whether the conversation of the three sides took place. Who and when is asked for when somebody wants to know. */
export function AgreementSection() {
  const { agreement: words } = useWords();
  const { agreement, readOnly } = useEditor();
  const [unfolded, unfold] = useState(false);
  const given = sides.filter((side) => agreement[side] !== null && agreement[side].reopenedAt === null).length;
  const canUnfold = readOnly === null || sides.some((side) => agreement[side] !== null);
  return (
    <Section title={words.title} aside={words.summary(given)}>
      <div className={css.line}>
        {!unfolded && <SideStates />}
        {canUnfold && (
          <span className={css.toggle}>
            <Button appearance="subtle" spacing="compact" aria-expanded={unfolded} onClick={() => unfold(!unfolded)}>
              {unfolded ? words.hide : readOnly === null ? words.showAndAgree : words.show}
            </Button>
          </span>
        )}
      </div>
      {unfolded && <AgreementDetails />}
    </Section>
  );
}
