import type { Site } from '../call';
import type { Transition } from '../records';
import { presentStatus } from './metadata';

export const presentTransition = (site: Site, transition: Transition) => ({
  id: transition.id,
  name: transition.name,
  to: presentStatus(site, site.state.statuses.get(transition.to)),
  hasScreen: false,
  isGlobal: transition.from.length === 0,
  isInitial: false,
  isAvailable: true,
  isConditional: false,
  looped: false,
});
