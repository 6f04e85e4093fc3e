import type { callApp } from '../api/call-app';

/** How a function of the app is asked. */
export type CallApp = typeof callApp;
