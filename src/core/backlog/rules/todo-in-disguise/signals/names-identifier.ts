import { found } from '../pattern';
import type { Signal } from '../signal';

const identifier = /\b[a-z][a-z0-9]*_[a-z0-9_]+\b|\b\w+\(\)|\b\w+<\w+>|\w->\w/;

/** It names something of the code as it is spelt there: `read_file`, `stop()`, `list<string>`. */
export const namesIdentifier: Signal = ({ title }) => found(identifier, title);
