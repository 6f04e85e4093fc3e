import { useQuery } from '@tanstack/react-query';
import { ask } from './ask';

export interface Schedule {
  readonly key: string;
  readonly interval: string;
}

export const useSchedules = () => useQuery({ queryKey: ['schedules'], queryFn: () => ask<readonly Schedule[]>('GET', '/_site/schedules') });

export const runSchedule = (schedule: string) => ask('POST', '/_site/schedules', { schedule });
