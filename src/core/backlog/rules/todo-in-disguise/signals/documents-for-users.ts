import { anyOf, found } from '../pattern';
import type { Signal } from '../signal';

const documentation = anyOf(
  'documentation|docs?|user (?:guide|manual|documentation)|guide|manual|tutorials?|getting started|quick ?start|faq|help|how-?to|samples?|examples?|demos?|release notes|reference',
);
const internal = /\b(?:design|architecture|internal|developers?|contributors?|test|planning|build)\b/i;

/** Words and samples for those who use the product are product. Speaks against a to-do. */
export const documentsForUsers: Signal = ({ deeds }) => found(documentation, ...deeds.filter((deed) => !internal.test(deed)));
