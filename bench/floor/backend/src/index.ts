import { asApp, asUser } from '@forge/api';
import { Queue } from '@forge/events';
import { kvs } from '@forge/kvs';
import Resolver from '@forge/resolver';

// The floor: one function on the same packages as the app, so that none of them is dropped by the bundler.
const packages = { asApp, asUser, Queue, kvs };

const floor = new Resolver();
floor.define('packages', () => Object.keys(packages));

export const resolver = floor.getDefinitions();
