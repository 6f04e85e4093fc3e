import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { useState } from 'react';
import { runSchedule, useSchedules, type Schedule } from '../ask/schedules';
import { useAct } from '../issues/act';

const often: Readonly<Record<string, string>> = { fiveMinute: 'every five minutes', hour: 'every hour', day: 'every day', week: 'every week' };

function ScheduleRow({ schedule: { key, interval } }: { readonly schedule: Schedule }) {
  const act = useAct();
  const [state, setState] = useState<'idle' | 'running' | 'done'>('idle');
  const run = async () => {
    setState('running');
    setState((await act(`${key} failed`, () => runSchedule(key))) ? 'done' : 'idle');
  };
  return (
    <li>
      <code>{key}</code>, {often[interval] ?? interval}{' '}
      <Button spacing="compact" isLoading={state === 'running'} onClick={() => void run()}>
        Run {key} now
      </Button>{' '}
      <span role="status">{state === 'done' && 'It ran.'}</span>
    </li>
  );
}

/** What the app does by itself: here it can be had at once. */
export function Schedules() {
  const { data: schedules = [] } = useSchedules();
  if (schedules.length === 0) return null;
  return (
    <>
      <Heading size="small" as="h2">
        What the app does by itself
      </Heading>
      <ul>
        {schedules.map((schedule) => (
          <ScheduleRow key={schedule.key} schedule={schedule} />
        ))}
      </ul>
    </>
  );
}
