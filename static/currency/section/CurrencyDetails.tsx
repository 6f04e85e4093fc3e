import { Note } from '../../shared/Note';
import { CurrencyPart } from './CurrencyPart';
import { useDesk } from './desk';
import { EmptyCurrency } from './EmptyCurrency';
import { MeasuresPart } from './MeasuresPart';
import { RateHistory } from './RateHistory';
import { WorthProgress } from './WorthProgress';

/** Empty, with a start; or all that was decided. */
export function CurrencyDetails() {
  const { content, version, isDisabled, words, openAt } = useDesk();
  const isEmpty = content.currency === null && content.measures.length === 0 && openAt !== 'currency';
  return (
    <>
      {isDisabled && <Note>{words.notAdmin}</Note>}
      {isEmpty ? (
        <EmptyCurrency />
      ) : (
        <>
          <CurrencyPart />
          <MeasuresPart />
        </>
      )}
      {version !== null && (
        <>
          <WorthProgress version={version} />
          <RateHistory version={version.version} />
        </>
      )}
    </>
  );
}
