import Button from '@atlaskit/button/new';
import type { Sprint } from '../../src/jira/get-sprints';
import { dayAt, formatDay } from '../format/days';
import { useSession, type Session } from '../session/session';
import { LoadFailed } from '../shared/LoadFailed';
import { Note } from '../shared/Note';
import { SkeletonLines } from '../shared/SkeletonLines';
import { useWords, type Words } from '../words/words';
import { RadioList } from './RadioList';
import type { useSprints } from './sprint-list';

interface SprintChoiceProps {
  readonly sprints: ReturnType<typeof useSprints>;
  readonly chosen: number | null;
  readonly onChoose: (sprintId: number) => void;
}

/** The active and the planned sprints, the active ones first. */
export function SprintChoice({ sprints: { data, error, isError, isFetching, refetch }, chosen, onChoose }: SprintChoiceProps) {
  const words = useWords();
  const session = useSession();
  const said = words.repairs.sprints;
  if (data === undefined && isError) return <LoadFailed what={said.failed} error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <SkeletonLines lines={[['6rem', '16px'], ['70%', '20px'], ['60%', '20px']]} />;
  if (data.length === 0) {
    return (
      <Note
        actions={
          <Button spacing="compact" isLoading={isFetching} onClick={() => void refetch()}>
            {said.look}
          </Button>
        }
      >
        {said.none}
      </Note>
    );
  }
  const options = data.map((sprint) => ({ value: sprint.id, label: sprint.name, aside: asideOf(sprint, words, session) }));
  return <RadioList legend={said.legend} options={options} chosen={chosen} onChoose={onChoose} />;
}

function asideOf({ state, endDate }: Sprint, { repairs: { sprints: said } }: Words, { locale, timeZone }: Session): string {
  const until = endDate === null ? [] : [said.ends(formatDay(dayAt(new Date(endDate), timeZone), locale))];
  return [...(state === 'active' ? [said.active] : []), ...until].join(', ');
}
