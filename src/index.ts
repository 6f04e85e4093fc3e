import { wire } from './handlers/wiring';

/** The functions that manifest.yml names. */
export const { resolver, contextStatus, projectHypothesis } = wire();
