import { anyOf, found } from '../pattern';
import type { Signal } from '../signal';

const circumstances = anyOf('when|if|while|by default|correctly|properly|via|only|wenn|falls|während');

/** It tells how the product behaves, and when. Speaks against a to-do. */
export const tellsBehaviour: Signal = ({ title, story }) => (story === null ? found(circumstances, title) : null);
