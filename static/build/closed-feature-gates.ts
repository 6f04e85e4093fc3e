/**
 * Takes the place of `@atlaskit/feature-gate-js-client` in the bundle. Atlaskit asks it which of
 * Atlassian's own experiments are on; outside of Atlassian's products it is never initialised,
 * answers no to everything, says so in the console, and is a third of a button's weight.
 */
const closedFeatureGates = {
  checkGate: (): boolean => false,
  getExperimentValue: <T>(_experiment: string, _parameter: string, otherwise: T): T => otherwise,
  initializeCompleted: (): boolean => false,
};

export default closedFeatureGates;
