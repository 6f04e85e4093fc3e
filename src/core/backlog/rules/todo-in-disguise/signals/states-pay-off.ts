import { anyOf, found } from '../pattern';
import type { Signal } from '../signal';

const payOff = anyOf(
  'performan(?:ce|t)(?! tests?)|scal(?:e|es|ing|ab\\w+)|throughput|latency|high[ -]availability|fault[ -]toleran\\w+|resilien\\w+|concurrent users?|load balanc\\w+|cluster(?:ed|ing)|faster (?:for|start\\w*|load\\w*|response)',
  'pluggable|pluggability|extensib\\w+|(?:multi-?tenan\\w+)|platform for|foundation for|basis for|groundwork|unlocks?|prerequisite for|paves? the way|opens? the door|enabler',
  '(?:enables?|allows?|lets?) (?:us|me|the team|teams|others|future) (?:to )?|(?:we|one) can (?:then |later |also )*(?:support|offer|scale|handle|serve|sell|provide|deliver|add new)|in the future|future (?:features?|items?|products?|releases?|use cases?)',
  'skalier\\w+|grundlage für|ermöglicht uns',
);

/**
 * It states what it will make possible or how much the product will bear: an enabler, that can be
 * traded like the article's ovens. Speaks against a to-do.
 */
export const statesPayOff: Signal = ({ title, story }) => found(payOff, title, story?.benefit ?? '');
