import { found } from '../pattern';
import type { Signal } from '../signal';

const brokenTest =
  /\b(?:[A-Z]\w*[a-z0-9](?:Tests?|TestCase|Spec|IT)(?:[.:#]\w+)*\b|\w+Tests?[.:]\w+|tests? (?:is|are|not) \w+|tests? (?:that )?(?:fails?|failing|failed|hangs?|breaks?|broke|crash\w*|time[sd]? ?out|takes?)|(?:failing|flaky|broken|ignored|disabled|intermittent) \S*\s?tests?)/;

/** A test is what is broken, not the product: by its name (ReportsTest, LoginIT), or in so many words. */
export const namesBrokenTest: Signal = ({ title }) => found(brokenTest, title);
