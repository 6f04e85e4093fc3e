import { wire } from './handlers/wiring';

const wired = wire();

// Named one by one: `forge lint` looks for an export of each handler, and does not see destructured ones.
export const resolver = wired.resolver;
export const contextStatus = wired.contextStatus;
export const projectHypothesis = wired.projectHypothesis;
