import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { formatPercent } from '../../format/numbers';
import { useSession } from '../../session/session';
import { LoadFailed } from '../../shared/LoadFailed';
import { Screen } from '../../shared/Screen';
import { SkeletonLines } from '../../shared/SkeletonLines';
import { useStore } from '../../shared/use-store';
import { SharesPicture, type Share } from '../pictures/SharesPicture';
import print from '../print.module.css';
import { PrintButton } from '../PrintButton';
import type { Bets } from '../reading/create-bets';
import { useLearnWords } from '../words/use-learn-words';
import { BacklogSymptom } from './BacklogSymptom';
import { DisengagedFigure } from './DisengagedFigure';
import type { SprintShare } from './read-symptoms';
import css from './Symptoms.module.css';
import { useSymptoms } from './use-symptoms';

interface SymptomsProps {
  readonly bets: Bets;
  readonly projectId: string;
}

/** Half a year of sprints of two weeks, and how many more at a time. */
const atOnce = 12;

/** What the article says that mixed-up backlogs lead to, as far as it shows in Jira: trends, not grades. */
export function Symptoms({ bets, projectId }: SymptomsProps) {
  const words = useLearnWords();
  const { locale } = useSession();
  const read = useStore(bets);
  const [most, setMost] = useState(atOnce);
  const symptoms = useSymptoms(projectId, most);
  const { sprints } = symptoms;
  if (words === undefined) return <SkeletonLines lines={[['40%', '32px'], ['100%', '220px'], ['100%', '220px']]} />;
  const said = words.symptoms;
  const percent = (share: number) => formatPercent(share * 100, locale);
  return (
    <Screen title={said.title}>
      <div className={`${css.symptoms} ${print.printed}`}>
        <header>
          <p className={css.lead}>{said.lead}</p>
          <p className={css.hint}>
            {said.hint} <span className={print.screenOnly}>{said.choose}</span>
          </p>
        </header>
        {symptoms.error !== null && <LoadFailed what={said.failed} error={symptoms.error} onRetry={symptoms.again} />}
        {sprints === undefined && symptoms.error === null && <SkeletonLines lines={[['100%', '220px'], ['100%', '220px']]} />}
        {sprints?.length === 0 && <p className={css.hint}>{said.noSprints}</p>}
        {symptoms.read.length < symptoms.asked && (
          <p role="status" className={css.hint}>
            {said.reading(symptoms.read.length, symptoms.asked)}
          </p>
        )}
        <div className={css.pictures}>
          {symptoms.read.length > 0 && (
            <>
              <SharesPicture words={words} percent={percent} shares={symptoms.read.map(({ busyWork }) => shareOf(busyWork))} {...said.busyWork} />
              <SharesPicture words={words} percent={percent} shares={symptoms.read.map(({ withoutVerdict }) => shareOf(withoutVerdict))} {...said.reporting} />
            </>
          )}
          {sprints !== undefined && (
            <div className={css.figure}>
              <DisengagedFigure words={words} locale={locale} bets={read.bets} sprints={sprints} isWhole={read.progress.type === 'done'} />
            </div>
          )}
          <BacklogSymptom words={words} percent={percent} />
        </div>
        {sprints !== undefined && sprints.length > most && (
          <div className={print.screenOnly}>
            <Button onClick={() => setMost(most + atOnce)}>{said.earlier(Math.min(atOnce, sprints.length - most))}</Button>
          </div>
        )}
        <PrintButton words={words} />
      </div>
    </Screen>
  );
}

const shareOf = ({ sprintId, name, of, issues, share }: SprintShare): Share => ({ id: sprintId, name, of, issues, share });
