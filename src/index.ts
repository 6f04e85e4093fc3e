import { wireScreens } from './handlers/wire-screens';

const wired = wireScreens();

// Named one by one: `forge lint` looks for an export of each handler, and does not see destructured ones.
export const resolver = wired.resolver;
export const contextStatus = wired.contextStatus;
