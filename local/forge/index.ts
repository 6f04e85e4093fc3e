export { createForgeHost, type ForgeHost, type ForgeHostOptions } from './host';
export { readManifest, type Manifest } from './manifest/manifest';
export { modulesOf } from './manifest/lookup';
export { indexedProperties } from './manifest/indexed-properties';
export { seededRandom } from './random';
export type { DeliveryOptions } from './events/delivery';
export { frameSandbox } from './screens/content-security-policy';
export type { HostedModule } from './modules/modules';
export type { Persistence, Row } from './storage/rows';
