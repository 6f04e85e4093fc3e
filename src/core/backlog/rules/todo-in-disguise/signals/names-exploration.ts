import { anyOf, found } from '../pattern';
import type { Signal } from '../signal';

const exploration = anyOf(
  'spikes?(?! in )|poc|proof[ -]of[ -]concept|prototypes?|prototyping|mock-?ups?|wireframes?|feasibility|brainstorm\\w*|trade-?off study|design studies|(?:technical|initial|further|continue) (?:investigation|research)|investigation (?:of|on|into)|machbarkeit\\w*',
);

/** It is a trial on the way to a product: spikes, prototypes, mock-ups. */
export const namesExploration: Signal = ({ whole }) => found(exploration, ...whole);
