import * as v from '@badrap/valita';
import { SiteRefusal } from '../refusal';
import { readInput } from './read-input';
import type { Ask } from './site-parts';

const RunSchema = v.object({ schedule: v.string() });

/** What the app does by itself, and how often. */
export const readSchedules: Ask = ({ host }) => host.schedules.all();

/** Runs a schedule now, for whoever does not want to wait for its day. Answers once it is through. */
export const runSchedule: Ask = async ({ host }, _person, input) => {
  const { schedule } = readInput(RunSchema, input);
  if (!host.schedules.all().some(({ key }) => key === schedule)) throw new SiteRefusal(404, `The manifest declares no schedule "${schedule}".`);
  await host.schedules.run(schedule);
  return null;
};
