import { anyOf, found } from '../pattern';
import type { Signal } from '../signal';

const surface = anyOf(
  'apis?|rest|http|commands?|cli|shell|options?|flags?|propert(?:y|ies)|parameters?|settings?|configurable|connectors?|adapters?|plugins?|extensions?|add-?ons?|webhooks?|sdk|drivers?|sinks?|sources?|processors?|components?|authenti\\w+|authoriz\\w+|permissions?|roles?|security|oauth|ssl|ldap|saml|metrics|formats?|upload|quota|attributes?',
);

/** It names a door of the product that people who build on it use. Speaks against a to-do, weakly. */
export const offersSurface: Signal = ({ deeds }) => found(surface, ...deeds);
