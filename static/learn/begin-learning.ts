import { view } from '@forge/bridge';
import { readPlace, type Place } from '../check/reading/place';
import { beginBets } from './begin-bets';
import type { Bets } from './reading/create-bets';

export interface BegunLearning extends Pick<Place, 'projectId' | 'today'> {
  readonly bets: Bets;
}

/** Starts to read what all tabs about the bets show: once, for whichever is opened first. */
export async function beginLearning(): Promise<BegunLearning> {
  const { projectId, today } = readPlace(await view.getContext(), new Date());
  return { projectId, today, bets: beginBets(projectId) };
}
