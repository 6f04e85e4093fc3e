import { lazily } from '../core/values/lazily';
import type { RealtimeCalls } from './realtime';

// The comment keeps the package in the one file that Forge deploys for a bundle.
const load = lazily(() => import(/* webpackMode: "eager" */ '@forge/realtime'));

/** `@forge/realtime`, loaded when it is first called: of the functions that people wait for, few need it. */
export const lazyRealtime: RealtimeCalls = {
  publishGlobal: async (...asked) => (await load()).publishGlobal(...asked),
  signRealtimeToken: async (...asked) => (await load()).signRealtimeToken(...asked),
};
