import { asApp, asUser } from '@forge/api';
import { Queue } from '@forge/events';
import { kvs } from '@forge/kvs';
import Resolver from '@forge/resolver';

// The floor: one function on the app's packages, named so that the bundler drops none. Of those it leaves out valita and
// realtime, and loads the others at once: no bundle of the app has less to carry.
const packages = { asApp, asUser, Queue, kvs };

const floor = new Resolver();
floor.define('packages', () => Object.keys(packages));

export const resolver = floor.getDefinitions();
